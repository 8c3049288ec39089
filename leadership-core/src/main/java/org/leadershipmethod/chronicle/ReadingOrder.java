package org.leadershipmethod.chronicle;

import com.google.common.collect.Comparators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Entries in the order in which a record is read: by their {@link Turn}, each as it stands after
 * corrections.
 *
 * <p>One that is put in between shares all others with the order before it.
 *
 * @param entries the entries
 * @param unchanged how many entries at the beginning stand as they did before the last change
 */
record ReadingOrder(Entries entries, int unchanged) {

  private static final Comparator<Entry> BY_TURN = Comparator.comparing(Entry::turn);

  static final ReadingOrder NOTHING = new ReadingOrder(Entries.NONE, 0);

  /** The order of some entries; where they were recorded in order, it is that of recording. */
  static ReadingOrder of(List<Entry> entries, Entries recorded) {
    if (Comparators.isInOrder(entries, BY_TURN)) {
      return new ReadingOrder(recorded, 0);
    }
    List<Entry> inOrder = new ArrayList<>(entries);
    inOrder.sort(BY_TURN);
    return new ReadingOrder(Entries.of(inOrder), 0);
  }

  /** How many entries have their turn before this one. */
  int placeOf(Turn turn) {
    int last = entries.size() - 1;
    if (last < 0 || turn.isAfter(entries.get(last).turn())) {
      return entries.size();
    }
    int low = 0;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turn.isAfter(entries.get(middle).turn())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The same with an entry that was recorded last.
   *
   * <p>As long as both orders are one, so are the lists.
   *
   * @param recorded the order of recording without it
   * @param longer the order of recording with it
   */
  @SuppressWarnings("ReferenceEquality") // whether it is one list
  ReadingOrder with(Entry entry, Entries recorded, Entries longer) {
    return entries == recorded && placeOf(entry.turn()) == entries.size()
        ? new ReadingOrder(longer, entries.size())
        : with(entry);
  }

  ReadingOrder with(Entry entry) {
    int place = placeOf(entry.turn());
    return new ReadingOrder(
        place == entries.size() ? entries.plus(entry) : entries.plus(place, entry), place);
  }

  /** The same without the entry that has this turn. */
  ReadingOrder without(Turn turn) {
    int place = placeOf(turn);
    return new ReadingOrder(entries.minus(place), place);
  }

  /** The same, counting as unchanged only what another change left as it was too. */
  ReadingOrder andUnchanged(int before) {
    return new ReadingOrder(entries, Math.min(before, unchanged));
  }
}
