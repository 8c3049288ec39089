package org.leadershipmethod.election;

import org.leadershipmethod.person.PersonId;

/**
 * A way of counting that first sums up the ballots and then looks at the sums alone, so that it can
 * be done in parts: count where the ballots are, merge, and ask who is elected.
 *
 * @param <B> the kind of ballot that is counted
 * @param <T> what is summed up
 */
public interface TalliedCount<B extends Ballot, T extends Tally<B, T>> extends Count<B> {

  /**
   * The tally of no ballots, to which a part adds its own.
   *
   * @param candidates who stands; the same in every part, in any order
   */
  T none(Iterable<PersonId> candidates);

  /**
   * What comes of a tally.
   *
   * @param tally the sums
   * @param seats how many are to be elected
   * @throws IllegalArgumentException if there are fewer seats than one
   */
  Outcome of(T tally, int seats);

  /**
   * What comes of a tally, with the steps told one by one instead of all at once: for so many
   * candidates that their words do not fit into memory.
   *
   * @param tally the sums
   * @param seats how many are to be elected
   * @throws IllegalArgumentException if there are fewer seats than one
   */
  default Explanation explained(T tally, int seats) {
    return Explanation.of(of(tally, seats), seats);
  }

  @Override
  default Outcome of(Poll<B> poll) {
    return of(none(poll.candidates()).plus(poll.ballots()), poll.seats());
  }
}
