package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The strongest chain of won pairs from each candidate to each other one: a chain is as strong as
 * its weakest pair, and whoever has the stronger chain to the other beats them.
 */
final class BeatPaths {

  private static final int NONE = -1;

  private final PairTally tally;

  /** The strength of the strongest chain from the row to the column, 0 for none. */
  private final long[][] strengths;

  /** The second candidate in that chain, or {@link #NONE}. */
  private final int[][] next;

  private BeatPaths(PairTally tally) {
    this.tally = tally;
    this.strengths = new long[tally.candidates().size()][tally.candidates().size()];
    this.next = new int[strengths.length][strengths.length];
  }

  static BeatPaths of(PairTally tally, Strength strength) {
    BeatPaths paths = new BeatPaths(tally);
    int size = paths.size();
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        long direct = from == to ? 0 : strength.of(tally.above(from, to), tally.above(to, from));
        paths.strengths[from][to] = direct;
        paths.next[from][to] = direct > 0 ? to : NONE;
      }
    }
    for (int through = 0; through < size; through++) {
      paths.widen(through);
    }
    return paths;
  }

  /** Takes a way through one more candidate wherever it is stronger. */
  private void widen(int through) {
    long[] onward = strengths[through];
    for (int from = 0; from < strengths.length; from++) {
      long toThere = strengths[from][through];
      if (from == through || toThere == 0) {
        continue;
      }
      for (int to = 0; to < onward.length; to++) {
        long chain = Math.min(toThere, onward[to]);
        if (to != from && chain > strengths[from][to]) {
          strengths[from][to] = chain;
          next[from][to] = next[from][through];
        }
      }
    }
  }

  PairTally tally() {
    return tally;
  }

  int size() {
    return strengths.length;
  }

  long strength(int from, int to) {
    return strengths[from][to];
  }

  boolean beats(int one, int other) {
    if (isUnknown(one) || isUnknown(other)) {
      return !isUnknown(one) && isUnknown(other);
    }
    return strengths[one][other] > strengths[other][one];
  }

  /** Whether no ballot ranks a candidate: such a one stands below all of whom one does. */
  boolean isUnknown(int one) {
    return tally.ranked(one) == 0;
  }

  /**
   * Whether the pair alone does not tell who of two beats the other: there are chains both ways, or
   * nobody wins the pair and a chain decides.
   */
  boolean needsChains(int one, int other) {
    boolean isWon = tally.above(one, other) != tally.above(other, one);
    return isWon
        ? strengths[one][other] > 0 && strengths[other][one] > 0
        : strengths[one][other] > 0 || strengths[other][one] > 0;
  }

  /** The strongest chain from one to another, both included; empty where there is none. */
  ImmutableList<Integer> chain(int from, int to) {
    if (strengths[from][to] == 0) {
      return ImmutableList.of();
    }
    List<Integer> chain = new ArrayList<>();
    for (int one = from; one != to; one = next[one][to]) {
      chain.add(one);
    }
    chain.add(to);
    return ImmutableList.copyOf(chain);
  }

  Places places() {
    int[] above = new int[size()];
    int[] below = new int[size()];
    int electable = 0;
    for (int one = 0; one < size(); one++) {
      electable += isUnknown(one) ? 0 : 1;
      for (int other = 0; other < size(); other++) {
        above[one] += beats(other, one) ? 1 : 0;
        below[one] += beats(one, other) ? 1 : 0;
      }
    }
    return new Places(tally.candidates(), above, below, electable);
  }
}
