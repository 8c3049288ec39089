package org.leadershipmethod.examples.election;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.election.Explanation;
import org.leadershipmethod.election.Outcome;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.examples.report.HowMany;

/**
 * What follows from ballots that say nothing of somebody, told by counting both ways.
 *
 * @param partial how many ballots say nothing of somebody
 * @param all how many ballots there are
 * @param last what comes of it where no opinion is read as the last rank
 * @param summary the same in words
 */
record NoOpinions(int partial, int all, Outcome last, String summary) {

  static NoOpinions of(int partial, int all, Explanation last) {
    return new NoOpinions(partial, all, last.outcome(), last.summary());
  }

  /** How many ballots say nothing of somebody. */
  static int partial(Ballots ballots) {
    int all = ballots.candidates().size();
    return (int) ballots.rankings().stream().filter(one -> named(one) < all).count();
  }

  private static int named(Ranking ballot) {
    return ballot.ranks().stream().mapToInt(ImmutableSet::size).sum();
  }

  /** What a reader of an outcome has to know. */
  String said(Outcome outcome) {
    return HowMany.of(partial, "ballot")
        + " of "
        + all
        + (partial == 1 ? " says" : " say")
        + " nothing of somebody, and counted for no pair with them; --no-opinion-last "
        + (isSame(outcome)
            ? "changes nothing in who is elected"
            : "gives: " + CharMatcher.is('.').trimTrailingFrom(summary));
  }

  private boolean isSame(Outcome outcome) {
    return outcome.tied().equals(last.tied())
        && ImmutableSet.copyOf(outcome.elected()).equals(ImmutableSet.copyOf(last.elected()));
  }
}
