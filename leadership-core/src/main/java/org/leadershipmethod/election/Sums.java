package org.leadershipmethod.election;

/** Sums of counts, place by place. */
final class Sums {

  private Sums() {}

  static long[] of(long[] one, long[] other) {
    long[] sums = one.clone();
    for (int place = 0; place < sums.length; place++) {
      sums[place] += other[place];
    }
    return sums;
  }
}
