package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * A vote of a body with a number of seats on one question: for, against, abstaining.
 *
 * <p>Checked here: no number is negative, there is a seat, and no more take part than there are
 * seats.
 *
 * @param seats how many could take part
 * @param inFavour how many were for it
 * @param against how many were against it
 * @param abstaining how many were there and said neither
 */
public record Vote(int seats, int inFavour, int against, int abstaining) {

  /**
   * Makes a vote of its numbers, for callers to whom wrong ones are a mistake in their own program.
   *
   * @throws IllegalArgumentException if a number is negative, there is no seat, or more take part
   *     than there are seats
   */
  public Vote {
    ImmutableList<Problem> problems = problems(seats, inFavour, against, abstaining);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("No vote: " + problems.get(0) + ".");
    }
  }

  /** A vote in which nobody abstained, or what is wrong with the numbers. */
  public static Checked<Vote> of(int seats, int inFavour, int against) {
    return of(seats, inFavour, against, 0);
  }

  /** A vote, or what is wrong with the numbers. */
  public static Checked<Vote> of(int seats, int inFavour, int against, int abstaining) {
    return Checked.of(
        problems(seats, inFavour, against, abstaining),
        () -> new Vote(seats, inFavour, against, abstaining));
  }

  private static ImmutableList<Problem> problems(
      int seats, int inFavour, int against, int abstaining) {
    if (seats < 1) {
      return ImmutableList.of(new Problem("seats", String.valueOf(seats), "1 or more"));
    } else if (inFavour < 0 || against < 0 || abstaining < 0) {
      return ImmutableList.of(
          new Problem(
              "votes",
              inFavour + " for, " + against + " against, " + abstaining + " abstaining",
              "numbers of 0 or more"));
    }
    long present = (long) inFavour + against + abstaining;
    return present <= seats
        ? ImmutableList.of()
        : ImmutableList.of(
            new Problem(
                "votes", present + " with " + seats + " seats", "no more votes than seats"));
  }

  /** How many took part. */
  public int present() {
    return inFavour + against + abstaining;
  }

  /**
   * Whether it is decided in favour: enough took part, and of those who said one or the other
   * enough were for it.
   */
  public boolean isCarried(Quorum quorum, Majority majority) {
    return quorum.isReachedBy(present(), seats)
        && majority.isReachedBy(inFavour, inFavour + against);
  }

  /** In words: {@code 4 for, 2 against, 1 abstaining, of 9 seats}. */
  @Override
  public String toString() {
    return inFavour
        + " for, "
        + against
        + " against, "
        + abstaining
        + " abstaining, of "
        + seats
        + " seats";
  }
}
