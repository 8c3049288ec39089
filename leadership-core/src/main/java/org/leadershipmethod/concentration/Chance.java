package org.leadershipmethod.concentration;

/**
 * How far a part of votes is from what chance would give, in standard deviations.
 *
 * <p>Both measures add one vote for and one trial, as the reference does; so one of no votes is 1.
 * They come of people who chose to vote and of many comparisons at once: a hint, and no proof.
 */
final class Chance {

  /** Above it, one time in ten it would be so by chance, and only on this side. */
  static final double ONE_IN_TEN = 1.2816;

  private Chance() {}

  /** How far so many of so many are from a half. */
  static double ofHalf(long part, long of) {
    double all = of + 1.0;
    return 2 * Math.sqrt(all) * ((part + 1.0) / all - 0.5);
  }

  /** How far two parts are apart; above 0 where the first is larger. */
  static double between(long part, long of, long otherPart, long otherOf) {
    double all = of + 1.0;
    double otherAll = otherOf + 1.0;
    double inOne = (part + 1.0) / all;
    double inOther = (otherPart + 1.0) / otherAll;
    double pooled = (part + 1.0 + otherPart + 1.0) / (all + otherAll);
    return pooled == 1
        ? 0
        : (inOne - inOther) / Math.sqrt(pooled * (1 - pooled) * (1 / all + 1 / otherAll));
  }
}
