package org.leadershipmethod.tenure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;

/**
 * From which moment on a record leaves it open in which order things happened to units.
 *
 * <p>Before it there is one order only, and what does not fit in it did not happen so. It is enough
 * to compare each entry with the one that is read right before it: of those that it may come
 * before, that one ends last.
 */
final class OpenOrder {

  private Instant first = Instant.MAX;
  private @Nullable Entry last;

  /** One more entry about units or people in them, in the order in which they are read. */
  void read(Entry entry) {
    Entry before = last;
    Instant earliest = entry.when().over().earliest();
    if (before != null && entry.mayComeBefore(before) && earliest.isBefore(first)) {
      first = earliest;
    }
    last = entry;
  }

  /** Whether the order is open anywhere. */
  boolean isOpen() {
    return first.isBefore(Instant.MAX);
  }

  /** Whether an entry happened, or may have happened, where the order is open. */
  boolean isOpenAt(Entry entry) {
    return !first.isAfter(entry.when().latest());
  }
}
