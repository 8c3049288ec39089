package org.leadershipmethod.method;

import java.time.Instant;
import java.util.Collection;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.View;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The entries that were read last, so that they can be read again in another order.
 *
 * @param seen the entries, in the order in which they were read
 * @param forgotten of the entries that are no longer among them, the end of the last one that
 *     changed the picture of a view
 */
record Trail(PVector<ReadEntry> seen, HashPMap<View<?>, Instant> forgotten) {

  /** So many entries are kept: memory must not grow with the length of the record. */
  static final int LENGTH = 100;

  static final Trail NOTHING = new Trail(TreePVector.empty(), HashTreePMap.empty());

  Trail with(ReadEntry next) {
    PVector<ReadEntry> longer = seen.plus(next);
    if (longer.size() <= LENGTH) {
      return new Trail(longer, forgotten);
    }
    ReadEntry oldest = longer.get(0);
    HashPMap<View<?>, Instant> ends = forgotten;
    for (View<?> view : oldest.changed()) {
      ends = ends.plus(view, oldest.entry().when().latest());
    }
    return new Trail(longer.minus(0), ends);
  }

  /** Whether an entry may have happened before one that is forgotten and changed such a picture. */
  boolean reachesBack(Entry entry, Collection<? extends View<?>> views) {
    return views.stream()
        .map(forgotten::get)
        .anyMatch(end -> end != null && entry.when().over().earliest().isBefore(end));
  }
}
