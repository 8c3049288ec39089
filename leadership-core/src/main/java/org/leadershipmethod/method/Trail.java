package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Owner;
import org.leadershipmethod.internal.SharedList;

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
record Trail(
    SharedList<ReadEntry> seen, Forgotten forgotten, Unsure unsure, Instant before, int certain) {

  /** So many entries are kept: memory must not grow with the length of the record. */
  static final int LENGTH = 100;

  static final Trail NOTHING =
      new Trail(SharedList.empty(), Forgotten.NOTHING, Unsure.OF_NOTHING, Instant.MIN, 0);

  Trail with(ReadEntry next) {
    return with(next, null);
  }

  /** The same, by whoever alone has what is known of the entries that are forgotten. */
  Trail with(ReadEntry next, @Nullable Owner owner) {
    SharedList<ReadEntry> longer = seen.plus(next);
    Instant end =
        isOfTheSameTime(next.entry())
            ? before
            : last().map(Entry::when).map(When::latest).orElse(Instant.MIN);
    int sure = next.isVague() || isOpen(next.entry(), end) ? 0 : certain + 1;
    Trail all = new Trail(longer, forgotten, forgotten.unsure(unsure, next), end, sure);
    return longer.size() <= LENGTH ? all : all.withoutOldest(owner);
  }

  private Trail withoutOldest(@Nullable Owner owner) {
    ReadEntry oldest = seen.get(0);
    SharedList<ReadEntry> rest = seen.minus(0);
    Unsure more = isCertain() ? unsure : unsure.forgetting(oldest, rest);
    return new Trail(rest, forgotten.with(oldest, owner), more, before, certain);
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

  private Optional<Entry> last() {
    return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(seen.size() - 1).entry());
  }

  private boolean isOfTheSameTime(Entry next) {
    return last().filter(one -> one.when().over().equals(next.when().over())).isPresent();
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
