package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.internal.Owner;

/**
 * The entries that were read last, so that they can be read again in another order.
 *
 * @param seen the entries, in the order in which they were read
 * @param forgotten what is known of the entries that are no longer among them
 * @param unsure what may have come otherwise, and can no longer be read so
 * @param before the end of the last one whose time is not that of the last one
 * @param certain how many of the last ones came certainly after all that are read before them, at a
 *     moment or on a day that is known
 */
record Trail(LastRead seen, Forgotten forgotten, Unsure unsure, Instant before, int certain) {

  static final Trail NOTHING =
      new Trail(LastRead.NOTHING, Forgotten.NOTHING, Unsure.OF_NOTHING, Instant.MIN, 0);

  Trail with(ReadEntry next) {
    return with(next, null);
  }

  /** The same, by whoever alone has what is known of the entries that are forgotten. */
  Trail with(ReadEntry next, @Nullable Owner owner) {
    Instant end = isOfTheSameTime(next.entry()) ? before : last();
    int sure = next.isVague() || isOpen(next.entry(), end) ? 0 : certain + 1;
    Unsure more = forgotten.unsure(unsure, next);
    LastRead longer = seen.with(next, owner);
    if (seen.size() < LastRead.LENGTH) {
      return new Trail(longer, forgotten, more, end, sure);
    }
    ReadEntry oldest = seen.get(0);
    Unsure all = sure >= seen.size() + 1 ? more : more.forgetting(oldest, longer);
    return new Trail(longer, forgotten.with(oldest, owner), all, end, sure);
  }

  /** Whether the record leaves nothing open of the order and the days of those that are kept. */
  boolean isCertain() {
    return certain >= seen.size();
  }

  /** The vague ones that end with the next one, and the next one: they may come after it. */
  ImmutableList<Entry> ending(Entry next) {
    return Stream.concat(
            seen.stream()
                .filter(ReadEntry::isVague)
                .map(ReadEntry::entry)
                .filter(one -> one.when().latest().equals(next.when().latest())),
            Stream.of(next))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether nothing was forgotten that may have come in another order. */
  boolean isClear() {
    return unsure.byKey().isEmpty();
  }

  /** The end of the last one. */
  private Instant last() {
    return seen.isEmpty() ? Instant.MIN : seen.get(seen.size() - 1).entry().when().latest();
  }

  private boolean isOfTheSameTime(Entry next) {
    return !seen.isEmpty()
        && seen.get(seen.size() - 1).entry().when().over().equals(next.when().over());
  }

  private boolean isOpen(Entry next, Instant end) {
    boolean mayBeLate = next.recording().at().isPresent() || !next.when().isOneDayAtMost();
    return next.when().over().earliest().isBefore(end)
        || (mayBeLate && seen.stream().anyMatch(one -> next.mayComeBefore(one.entry())));
  }

  /** Whether an entry may have happened before one that is forgotten and changed such a picture. */
  boolean reachesBack(Entry entry, Collection<? extends View<?>> views) {
    return forgotten.reachesBack(entry, views);
  }
}
