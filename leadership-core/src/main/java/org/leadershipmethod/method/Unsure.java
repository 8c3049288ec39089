package org.leadershipmethod.method;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.internal.SharedMap;

/**
 * What was touched by entries that may have happened in another order, and that are no longer kept
 * to be read in it.
 *
 * @param byKey of each thing one of those entries
 */
record Unsure(SharedMap<Key, Entry> byKey) {

  static final Unsure OF_NOTHING = new Unsure(SharedMap.empty());

  /** The same when an entry is forgotten before those that were read after it. */
  Unsure forgetting(ReadEntry oldest, Collection<ReadEntry> rest) {
    Unsure more = this;
    for (ReadEntry other : rest) {
      if (other.entry().mayComeBefore(oldest.entry()) && oldest.touchesWith(other)) {
        more = more.with(oldest, other);
      }
    }
    return more;
  }

  /** The same with two entries of which nobody knows which was first. */
  Unsure with(ReadEntry one, ReadEntry other) {
    Entry vaguer =
        VagueWords.BY_LENGTH.compare(one.entry(), other.entry()) < 0 ? other.entry() : one.entry();
    return with(Sets.union(one.things(), other.things()), vaguer);
  }

  /** The same with what is not sure since nobody knows when an entry was. */
  Unsure with(Collection<Key> things, Entry vague) {
    SharedMap<Key, Entry> keys = byKey;
    for (Key key : things) {
      keys = keys.plus(key, vague);
    }
    return new Unsure(keys);
  }

  /** One of the entries that touched something of this kind. */
  Optional<Entry> about(Predicate<Key> isNear) {
    return byKey.entrySet().stream()
        .filter(one -> isNear.test(one.getKey()))
        .map(Map.Entry::getValue)
        .min(VagueWords.BY_LENGTH.reversed().thenComparing(Entry::turn));
  }
}
