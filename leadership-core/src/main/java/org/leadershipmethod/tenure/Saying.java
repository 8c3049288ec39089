package org.leadershipmethod.tenure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;

/**
 * What one entry says of something: that it has a value from then on, or none.
 *
 * @param value the value; null for none
 * @param entry the entry
 * @param from the first moment at which it may have come to be so
 * @param order what is known of its place among the others
 * @param after the one before it without which it could not have happened; null if none is known
 * @param <V> what values are
 */
record Saying<V>(
    @Nullable V value, Entry entry, Instant from, Order order, @Nullable Saying<V> after) {

  /** What is known of the order of sayings beyond their times. */
  enum Order {
    /** Nothing. */
    BY_TIME,
    /** It could happen only after the last change: nobody leaves a post without having it. */
    AFTER_LAST_CHANGE,
    /** It came after all that was read before: nothing happens in a unit that is gone. */
    AFTER_ALL
  }

  Instant latest() {
    return entry.when().latest();
  }

  /**
   * Whether this surely came after another.
   *
   * @param isReadLater whether it is read later than that
   */
  @SuppressWarnings("ReferenceEquality") // the very saying
  boolean isSurelyAfter(Saying<V> other, boolean isReadLater) {
    if (entry.position() == other.entry.position()) {
      return isReadLater;
    }
    return (isReadLater && (order == Order.AFTER_ALL || after == other))
        || !entry.mayComeBefore(other.entry);
  }
}
