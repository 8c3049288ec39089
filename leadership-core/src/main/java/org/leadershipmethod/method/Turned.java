package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Two entries that stand in another order than that of reading.
 *
 * @param first the place of the one that comes first, though it is read later
 * @param then the place of the other
 */
record Turned(int first, int then) {

  /** The entries that an order turns and that matter; what it leaves out comes after the others. */
  static ImmutableList<Turned> in(Window window, ImmutableList<Integer> order) {
    int[] turn = new int[window.size()];
    Arrays.fill(turn, Integer.MAX_VALUE);
    for (int nth = 0; nth < order.size(); nth++) {
      turn[order.get(nth)] = nth;
    }
    ImmutableList.Builder<Turned> turned = ImmutableList.builder();
    for (int later : order) {
      for (int at = 0; at < later; at++) {
        if (turn[at] > turn[later] && window.mayMatter(at, later)) {
          turned.add(new Turned(later, at));
        }
      }
    }
    return turned.build();
  }

  boolean isAbout(int place) {
    return first == place || then == place;
  }
}
