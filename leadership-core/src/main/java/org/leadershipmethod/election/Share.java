package org.leadershipmethod.election;

/**
 * A part of a whole as an exact fraction between nothing and all: {@code 1/2}, {@code 2/3}.
 *
 * <p>In lowest terms, so that {@code 2/4} equals {@code 1/2}; nothing here is ever rounded but
 * {@link #percent}. Checked here: the whole is at least 1, the part is not negative and not greater
 * than the whole.
 *
 * @param numerator the part
 * @param denominator the whole
 */
public record Share(int numerator, int denominator) implements Comparable<Share> {

  /**
   * Makes a share of a part and a whole.
   *
   * @throws IllegalArgumentException if the whole is less than 1, or the part less than 0 or more
   *     than the whole
   */
  public Share {
    if (denominator < 1 || numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException(
          "A share is a part from 0 to the whole of a whole of at least 1, but it was "
              + numerator
              + "/"
              + denominator
              + ".");
    }
    int common = greatestCommonDivisor(numerator, denominator);
    numerator /= common;
    denominator /= common;
  }

  /**
   * The share of a part in a whole.
   *
   * @throws IllegalArgumentException if the whole is less than 1, or the part less than 0 or more
   *     than the whole
   */
  public static Share of(int part, int whole) {
    return new Share(part, whole);
  }

  private static int greatestCommonDivisor(int part, int whole) {
    int greater = whole;
    int less = part;
    while (less != 0) {
      int rest = greater % less;
      greater = less;
      less = rest;
    }
    return greater;
  }

  /** By size, exactly. */
  @Override
  public int compareTo(Share other) {
    return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
  }

  /** The share in hundredths, rounded down to one place: {@code 78.8 %}. */
  public String percent() {
    long thousandths = 1000L * numerator / denominator;
    return thousandths / 10 + "." + thousandths % 10 + " %";
  }

  /** The fraction: {@code 1/2}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
