package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

/**
 * The limit for whole subtrees: who answers at each unit, in columns in the order of the tree, so
 * that what is below a unit is a stretch of each.
 */
final class IntSubtrees {
  private final int[] heads;
  private final int[] specialists;

  IntSubtrees(SampleColumns sample, IntOrganization ints) {
    heads = new int[sample.units()];
    specialists = new int[sample.units()];
    for (int unit = 0; unit < heads.length; unit++) {
      int place = ints.place(unit);
      heads[place] = sample.head(unit);
      specialists[place] = sample.specialist(unit);
    }
  }

  /**
   * Writes down whom a task reaches that goes down to a stretch of units: at each the specialist,
   * if any, and then the head.
   *
   * @return how many
   */
  int below(int from, int to, int[] recipients) {
    int count = 0;
    for (int place = from; place < to; place++) {
      if (specialists[place] != NONE) {
        recipients[count++] = specialists[place];
      }
      recipients[count++] = heads[place];
    }
    return count;
  }
}
