package org.leadershipmethod.group;

import org.leadershipmethod.internal.Argument;

/**
 * Who took part in a decision, as numbers: the votes of those who sat in the group then.
 *
 * <p>Whoever stands on two sides took part, and counts on neither. Votes of people without a seat
 * are counted apart, and are evidence of nothing. Checked here: nothing is below zero, and no more
 * votes are counted than there were seats.
 *
 * <p>For example, of five who sit there ada and ben voted for the strike and cem against it, and a
 * guest voted too. That is {@code new Attendance(5, 2, 1, 0, 1)}, of which the text is {@code 3 of
 * 5 took part, 2 in favour and 1 against}. Whether three of five are enough it does not say: {@link
 * GroupBounds#QUORUM} does.
 *
 * @param seats how many people sat in the group
 * @param inFavour how many of them voted for it
 * @param against how many of them voted against it
 * @param neither how many of them took part and voted neither way, or both ways
 * @param others how many people voted who had no seat
 */
public record Attendance(int seats, int inFavour, int against, int neither, int others) {

  /**
   * Makes the numbers.
   *
   * @throws IllegalArgumentException if one of them is below zero, or there are more votes than
   *     seats
   */
  public Attendance {
    Argument.count("seats", seats);
    Argument.count("inFavour", inFavour);
    Argument.count("against", against);
    Argument.count("neither", neither);
    Argument.count("others", others);
    if ((long) inFavour + against + neither > seats) {
      throw new IllegalArgumentException(
          "Of " + seats + " seats no more can vote, but there were more votes.");
    }
  }

  /**
   * How many of those with a seat took part.
   *
   * <p>Those without a seat are not among them, and those who abstained are.
   */
  public int present() {
    return inFavour + against + neither;
  }

  /** Whether it is known who sat there, and anybody is written down as having taken part. */
  boolean isKnown() {
    return seats > 0 && present() + others > 0;
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return present()
        + " of "
        + seats
        + " took part, "
        + inFavour
        + " in favour and "
        + against
        + " against";
  }
}
