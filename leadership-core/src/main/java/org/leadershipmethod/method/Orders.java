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

  static Orders of(Window window) {
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
        Lists.reverse(longer(window, next)).forEach(open::push);
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

  private static ImmutableList<Beginning> longer(Window window, Beginning begun) {
    List<Beginning> longer = new ArrayList<>();
    BitSet asleep = (BitSet) begun.asleep().clone();
    for (int at = 0; at < window.size(); at++) {
      boolean isLeft = !begun.placed().get(at) && !asleep.get(at) && window.matters(at);
      if (isLeft && window.mayFollow(begun.placed(), at)) {
        Beginning next = with(window, begun, at, asleep);
        if (window.isFree(at)) {
          longer.add(next);
          asleep.set(at);
        } else if (longer.isEmpty()) {
          // it does not matter when it was, so it comes as it is read
          return ImmutableList.of(next);
        }
      }
    }
    return ImmutableList.copyOf(longer);
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
