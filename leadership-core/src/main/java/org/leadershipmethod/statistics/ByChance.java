package org.leadershipmethod.statistics;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.leadershipmethod.guidance.TwoWays;

/**
 * How often chance alone would part guided units from merely called ones at least so far ({@code
 * M2.3}).
 *
 * <p>It is the exact test of Fisher, two-sided, and holds for any number of units, however few: of
 * all ways to deal out the same results over the same units, it adds up those that are no likelier
 * than what was seen. A small figure does not say that the guidance made the difference: whoever is
 * guided first may have been the strongest before. For example {@code ByChance.of(new TwoWays(4, 1,
 * 1, 5, 2))}.
 *
 * @param counted what was counted
 * @param probability how often chance alone would show that much: from 0 to 1
 */
public record ByChance(TwoWays counted, double probability) {

  /** Two deals that are equally likely may differ by this part of it, once they are rounded. */
  private static final double ROUNDING = 1e-7;

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public ByChance {
    requireNonNull(counted, "counted");
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "A probability is from 0 to 1, but this one was " + probability + ".");
    }
  }

  /** The test of some counts; empty where one of the two ways has no unit with a result. */
  public static Optional<ByChance> of(TwoWays counted) {
    return counted.guided() == 0 || counted.called() == 0
        ? Optional.empty()
        : Optional.of(new ByChance(counted, probability(counted)));
  }

  private static double probability(TwoWays counted) {
    int achieved = counted.guidedAchieved() + counted.calledAchieved();
    HypergeometricDistribution deals =
        HypergeometricDistribution.of(
            counted.guided() + counted.called(), achieved, counted.guided());
    double seen = deals.probability(counted.guidedAchieved()) * (1 + ROUNDING);
    double asFar =
        IntStream.rangeClosed(deals.getSupportLowerBound(), deals.getSupportUpperBound())
            .mapToDouble(deals::probability)
            .filter(likely -> likely <= seen)
            .sum();
    return Math.min(1, asFar);
  }

  /** What was counted, how often chance alone does as much, and what that does not say. */
  @Override
  public String toString() {
    return counted
        + ". Chance alone would part them at least so far in "
        + String.format(Locale.ROOT, "%.1f", probability * 100)
        + " of 100 cases with so many units. Why they differ, this does not say.";
  }
}
