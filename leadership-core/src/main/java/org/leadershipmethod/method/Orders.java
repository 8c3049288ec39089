package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which the entries of a window may have happened, those nearest to the order of
 * reading first.
 *
 * <p>Of orders that differ only in entries that are not tied, one stands for all.
 *
 * @param orders the places of the entries, in another order; those that came after all that is
 *     needed are left out
 * @param areAll whether there is no further order
 */
record Orders(ImmutableList<ImmutableList<Integer>> orders, boolean areAll) {

  /** So many orders are looked at. */
  private static final int MOST = 256;

  /** So many beginnings of orders are followed: not each leads to an order. */
  private static final int MOST_BEGINNINGS = 100 * MOST;

  /**
   * The beginning of an order.
   *
   * @param before the beginning without its last entry
   * @param last the place of its last entry; -1 where it is empty
   * @param placed all entries in it
   * @param asleep entries that follow in a beginning that stands for this one
   */
  private record Beginning(@Nullable Beginning before, int last, BitSet placed, BitSet asleep) {

    ImmutableList<Integer> order() {
      List<Integer> places = new ArrayList<>();
      for (Beginning at = this; at.before != null; at = at.before) {
        places.add(at.last);
      }
      Collections.reverse(places);
      return ImmutableList.copyOf(places);
    }
  }

  /**
   * The orders of a window.
   *
   * @param window the entries
   * @param comesFirst of the entries that matter only since others have to come after them: whether
   *     they come as soon as they may, or as they are read; either way leaves some moments out
   */
  static Orders of(Window window, boolean comesFirst) {
    List<ImmutableList<Integer>> found = new ArrayList<>();
    Deque<Beginning> open = new ArrayDeque<>();
    open.push(new Beginning(null, -1, new BitSet(), new BitSet()));
    int followed = 0;
    while (!open.isEmpty() && found.size() < MOST && followed++ < MOST_BEGINNINGS) {
      Beginning next = open.pop();
      boolean isWhole = hasAll(window, next.placed());
      if (isWhole) {
        found.add(next.order());
      }
      if (!isWhole || !window.hasSubjects()) {
        Lists.reverse(longer(window, next, comesFirst)).forEach(open::push);
      }
    }
    found.sort(Comparator.comparing(order -> turned(window, order)));
    return new Orders(ImmutableList.copyOf(found), open.isEmpty());
  }

  private static boolean hasAll(Window window, BitSet placed) {
    BitSet missing = (BitSet) window.needed().clone();
    missing.andNot(placed);
    return missing.isEmpty();
  }

  private static ImmutableList<Beginning> longer(
      Window window, Beginning begun, boolean comesFirst) {
    List<Beginning> longer = new ArrayList<>();
    BitSet asleep = (BitSet) begun.asleep().clone();
    for (int at = 0; at < window.size(); at++) {
      if (asleep.get(at) || !window.matters(at) || !mayBeNext(window, begun, at)) {
        continue;
      }
      if (window.isFree(at)) {
        longer.add(with(window, begun, at, asleep));
        asleep.set(at);
      } else if (comesFirst || longer.isEmpty()) {
        // it does not matter when it was
        return ImmutableList.of(with(window, begun, at, begun.asleep()));
      }
    }
    return ImmutableList.copyOf(longer);
  }

  private static boolean mayBeNext(Window window, Beginning begun, int at) {
    return !begun.placed().get(at) && window.mayFollow(begun.placed(), at);
  }

  private static Beginning with(Window window, Beginning begun, int at, BitSet asleep) {
    BitSet placed = (BitSet) begun.placed().clone();
    placed.set(at);
    BitSet still = (BitSet) asleep.clone();
    for (int one = still.nextSetBit(0); one >= 0; one = still.nextSetBit(one + 1)) {
      still.set(one, !window.areTied(one, at));
    }
    return new Beginning(begun, at, placed, still);
  }

  /** How many tied entries stand in another order than that of reading. */
  private static int turned(Window window, ImmutableList<Integer> order) {
    return Turned.in(window, order).size();
  }
}
