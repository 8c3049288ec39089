package org.leadershipmethod.election;

import org.leadershipmethod.input.Checked;
import org.leadershipmethod.person.PersonId;

/**
 * A way of counting: it turns ballots into who is elected, and says how ({@code R3.1}).
 *
 * <p>The text leaves open how to count, so a program may bring a way of its own ({@code M9.1});
 * {@link Counts} has three. Whatever the way, a count depends on the ballots alone: it is the same
 * in any order of the ballots and of the candidates, and where they leave a tie it tells the tie
 * and draws no lot.
 *
 * @param <B> the kind of ballot that is counted
 */
public interface Count<B extends Ballot> {

  /** What this way of counting is called, as a record or a command states it. */
  String name();

  /** The kind of ballot that is counted. */
  Class<B> counts();

  /** What comes of a poll. */
  Outcome of(Poll<B> poll);

  /**
   * What comes of ballots that may be of any kind, as a record states them, or everything that is
   * wrong with them.
   *
   * @param candidates who stands
   * @param ballots what the voters say; one of another kind than is counted here is a problem
   * @param seats how many are to be elected
   */
  default Checked<Outcome> of(
      Iterable<PersonId> candidates, Iterable<? extends Ballot> ballots, int seats) {
    return Poll.of(counts(), candidates, ballots, seats).map(this::of);
  }
}
