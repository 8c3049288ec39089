package org.leadershipmethod.method;

import java.util.AbstractList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.internal.Owner;
import org.leadershipmethod.rule.Situation;

/**
 * The entries that were read last, in the order in which they were read.
 *
 * <p>They stand in three stretches, of which the last one grows; with the first entry of each the
 * situation before it is kept. From there the situation before any of them is found again by
 * reading on. Immutable, but for what an {@link Owner} adds where nobody else looks.
 */
final class LastRead extends AbstractList<ReadEntry> {

  private static final int STRETCH = 50;

  /** So many entries are there: memory must not grow with the length of the record. */
  static final int LENGTH = 2 * STRETCH;

  static final LastRead NOTHING =
      new LastRead(new ReadEntry[0], new ReadEntry[0], new ReadEntry[STRETCH], 0, null);

  private final ReadEntry[] oldest;
  private final ReadEntry[] older;
  private final ReadEntry[] last;

  /** How many of the last stretch are there; what stands behind them belongs to others. */
  private final int count;

  /** Who may add to the last stretch in place. */
  private final @Nullable Owner owner;

  private LastRead(
      ReadEntry[] oldest, ReadEntry[] older, ReadEntry[] last, int count, @Nullable Owner owner) {
    this.oldest = oldest;
    this.older = older;
    this.last = last;
    this.count = count;
    this.owner = owner;
  }

  /** Whether the next entry begins a stretch: the situation before it has to be kept with it. */
  boolean keepsNext() {
    return count % STRETCH == 0;
  }

  /**
   * The same with one more, and without the oldest where there are more than enough.
   *
   * @param by who alone has this, if anybody does
   */
  LastRead with(ReadEntry next, @Nullable Owner by) {
    if (count == STRETCH) {
      ReadEntry[] begun = new ReadEntry[STRETCH];
      begun[0] = next;
      return new LastRead(older, last, begun, 1, by);
    }
    ReadEntry[] longer = by != null && by == owner ? last : last.clone();
    longer[count] = next;
    return new LastRead(oldest, older, longer, count + 1, by);
  }

  /** How many stand before the first that counts. */
  private int over() {
    return Math.max(0, all() - LENGTH);
  }

  private int all() {
    return oldest.length + older.length + count;
  }

  @Override
  public int size() {
    return Math.min(all(), LENGTH);
  }

  @Override
  public ReadEntry get(int place) {
    if (place < 0 || place >= size()) {
      throw new IndexOutOfBoundsException(place + " of " + size());
    }
    return at(place + over());
  }

  private ReadEntry at(int place) {
    if (place < oldest.length) {
      return oldest[place];
    }
    int behind = place - oldest.length;
    return behind < older.length ? older[behind] : last[behind - older.length];
  }

  /**
   * How things stood before one of them.
   *
   * @throws IllegalArgumentException if it is not one of them
   */
  Situation before(ReadEntry one) {
    int place = all() - 1;
    while (place >= 0 && !at(place).entry().equals(one.entry())) {
      place--;
    }
    if (place < 0) {
      throw new IllegalArgumentException("Not among the last that were read: " + one.entry().id());
    }
    int from = place;
    Optional<Situation> kept = at(from).kept();
    while (kept.isEmpty()) {
      kept = at(--from).kept();
    }
    Situation now = kept.get();
    for (int at = from; at < place; at++) {
      now = now.after(at(at).entry());
    }
    return now;
  }
}
