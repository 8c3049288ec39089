package org.leadershipmethod.chronicle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.pcollections.TreePVector;

/**
 * Entries in the order in which a record is read: by their {@link Turn}, each as it stands after
 * corrections.
 *
 * <p>One that is put in between shares all others with the order before it.
 *
 * @param entries the entries
 * @param unchanged how many entries at the beginning stand as they did before the last change
 */
record ReadingOrder(TreePVector<Entry> entries, int unchanged) {

  static final ReadingOrder NOTHING = new ReadingOrder(TreePVector.empty(), 0);

  static ReadingOrder of(Collection<Entry> recorded) {
    List<Entry> inOrder = new ArrayList<>(recorded);
    // stable: those that end together stay in the order of recording
    inOrder.sort(Comparator.comparing(entry -> entry.when().latest()));
    return new ReadingOrder(TreePVector.from(inOrder), 0);
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
