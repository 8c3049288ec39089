package org.leadershipmethod.internal;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds where the way up from number to number goes in a circle. */
public final class Cycles {

  private Cycles() {}

  /**
   * Each circle once, from its lowest number upwards.
   *
   * @param parents the number above each, or {@link IntTrie#NONE}
   */
  public static List<int[]> of(int[] parents) {
    List<int[]> found = new ArrayList<>();
    int[] walks = new int[parents.length];
    for (int start = 0; start < parents.length; start++) {
      int walk = start + 1;
      int at = start;
      while (at != NONE && walks[at] == 0) {
        walks[at] = walk;
        at = parents[at];
      }
      if (at != NONE && walks[at] == walk) {
        found.add(circle(parents, lowest(parents, at)));
      }
    }
    return found;
  }

  private static int lowest(int[] parents, int one) {
    int lowest = one;
    for (int at = parents[one]; at != one; at = parents[at]) {
      lowest = Math.min(lowest, at);
    }
    return lowest;
  }

  private static int[] circle(int[] parents, int start) {
    IntStream others = IntStream.iterate(parents[start], at -> at != start, at -> parents[at]);
    return IntStream.concat(IntStream.of(start), others).toArray();
  }
}
