package org.leadershipmethod.chain;

import org.leadershipmethod.internal.Argument;

/**
 * How much support a matter has among those who were asked ({@code R4.3}).
 *
 * <p>Figures of several places add up: {@link #plus} is associative and commutative, and {@link
 * #NONE} changes nothing. Checked here: no figure is negative, and no more answered than were
 * asked.
 *
 * @param asked how many were asked
 * @param inFavour how many were in favour
 * @param against how many were against
 */
public record Support(long asked, long inFavour, long against) {

  /** Nobody was asked. */
  public static final Support NONE = new Support(0, 0, 0);

  /**
   * Makes the figures.
   *
   * @throws IllegalArgumentException if one is negative, or more answered than were asked
   */
  public Support {
    if (inFavour < 0 || against < 0 || inFavour > asked - against || asked < 0) {
      throw new IllegalArgumentException(
          "No more people answer than are asked, and no figure is negative, but of "
              + asked
              + " asked "
              + inFavour
              + " were in favour and "
              + against
              + " against.");
    }
  }

  /** What these answers add up to. */
  public static Support of(Iterable<Answers> answers) {
    Support sum = NONE;
    for (Answers one : Argument.all("answers", answers)) {
      sum = sum.plus(new Support(one.asked(), one.inFavour(), one.against()));
    }
    return sum;
  }

  /**
   * Both together.
   *
   * @throws ArithmeticException if there were more people than a long can count
   */
  public Support plus(Support other) {
    return new Support(
        Math.addExact(asked, other.asked), inFavour + other.inFavour, against + other.against);
  }

  /** Whether more than half of all who were asked were in favour; those who kept silent count. */
  public boolean isMajority() {
    return inFavour > asked - inFavour;
  }

  /** The figures in words: {@code 12 of 20 asked in favour, 5 against}. */
  @Override
  public String toString() {
    return inFavour + " of " + asked + " asked in favour, " + against + " against";
  }
}
