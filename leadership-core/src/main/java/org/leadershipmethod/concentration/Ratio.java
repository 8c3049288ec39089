package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction of two whole numbers, such as a part of votes or a product of such parts.
 *
 * <p>It is held in lowest terms, so that equal fractions are equal values. {@code Ratio.of(2, 4)}
 * is {@code 1/2}.
 *
 * @param numerator not below zero
 * @param denominator above zero
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

  /** The whole: what every product begins with. */
  public static final Ratio ONE = of(1, 1);

  /** More digits than a double has, so that the nearest double is found. */
  private static final MathContext DIGITS = new MathContext(40);

  /**
   * Makes the fraction, in lowest terms.
   *
   * @throws IllegalArgumentException if the numerator is below zero or the denominator is not above
   */
  public Ratio {
    requireNonNull(numerator, "numerator");
    requireNonNull(denominator, "denominator");
    if (numerator.signum() < 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(
          "A part is counted from 0 and of something, but it was "
              + numerator
              + " of "
              + denominator
              + ".");
    }
    BigInteger divisor = numerator.gcd(denominator);
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /**
   * So many of so many.
   *
   * @throws IllegalArgumentException if the first is below zero or the second is not above
   */
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The product. */
  public Ratio times(Ratio other) {
    requireNonNull(other, "other");
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @throws IllegalArgumentException if the other one is 0
   */
  public Ratio over(Ratio other) {
    requireNonNull(other, "other");
    return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /**
   * The root of a product of so many factors: their geometric mean, also where the product is
   * smaller than the least double. Of no factors it is 1.
   */
  double root(int factors) {
    return numerator.signum() == 0
        ? 0
        : factors == 0
            ? 1
            : StrictMath.exp((logarithm(numerator) - logarithm(denominator)) / factors);
  }

  /** Halved until a double holds it. */
  private static double logarithm(BigInteger number) {
    int halvings = Math.max(0, number.bitLength() - 1000);
    return StrictMath.log(number.shiftRight(halvings).doubleValue()) + halvings * StrictMath.log(2);
  }

  /** The double next to it; 0 where it is smaller than the least double. */
  public double value() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS).doubleValue();
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** As a fraction. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
