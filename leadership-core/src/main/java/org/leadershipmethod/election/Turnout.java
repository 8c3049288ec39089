package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * How many of those who could vote did; a blank ballot is cast as well.
 *
 * <p>Checked here: somebody can vote, and no more ballots are cast than there are people who can.
 *
 * @param eligible how many could vote
 * @param cast how many did
 */
public record Turnout(int eligible, int cast) {

  /**
   * Makes a turnout of two numbers, for callers to whom a wrong one is a mistake in their own
   * program.
   *
   * @throws IllegalArgumentException if nobody could vote, or fewer than none or more than all did
   */
  public Turnout {
    ImmutableList<Problem> problems = problems(eligible, cast);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("No turnout: " + problems.get(0) + ".");
    }
  }

  /** The turnout, or what is wrong with the two numbers. */
  public static Checked<Turnout> of(int eligible, int cast) {
    return Checked.of(problems(eligible, cast), () -> new Turnout(eligible, cast));
  }

  private static ImmutableList<Problem> problems(int eligible, int cast) {
    if (eligible < 1) {
      return ImmutableList.of(new Problem("eligible", String.valueOf(eligible), "1 or more"));
    } else if (cast < 0) {
      return ImmutableList.of(new Problem("ballots cast", String.valueOf(cast), "0 or more"));
    } else if (cast > eligible) {
      return ImmutableList.of(
          new Problem(
              "ballots cast",
              cast + " with " + eligible + " eligible",
              "no more ballots than people who may vote"));
    }
    return ImmutableList.of();
  }

  /** The part of those who could vote that did. */
  public Share share() {
    return Share.of(cast, eligible);
  }

  /** In words: {@code 309 of 392 (78.8 %)}. */
  @Override
  public String toString() {
    return cast + " of " + eligible + " (" + share().percent() + ")";
  }
}
