package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.person.PersonId;

/**
 * What is summed up of ballots before it is seen who is elected: an immutable value that can be
 * made of parts.
 *
 * <p>Tallies of the same candidates form a commutative monoid: {@link #merge} is associative and
 * commutative, and a tally of no ballots changes nothing. So the ballots of each place can be
 * counted there and the tallies put together in any order.
 *
 * @param <B> the kind of ballot
 * @param <T> the tally itself
 */
public interface Tally<B extends Ballot, T extends Tally<B, T>> {

  /** Whose votes are counted, in the order of their ids. */
  ImmutableList<PersonId> candidates();

  /** How many ballots are in it, blank ones too. */
  long ballots();

  /**
   * This tally with more ballots.
   *
   * @throws IllegalArgumentException if one names somebody who is no candidate
   */
  T plus(Iterable<? extends B> more);

  /**
   * The tally of the ballots of both.
   *
   * @throws IllegalArgumentException if the other is of other candidates
   */
  T merge(T other);
}
