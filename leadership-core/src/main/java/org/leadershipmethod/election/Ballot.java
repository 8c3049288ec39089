package org.leadershipmethod.election;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.person.PersonId;

/**
 * What one voter says of the candidates: one choice, several, or an order.
 *
 * <p>A ballot has no name on it: who cast it is known to nobody here, and all ballots weigh the
 * same. Whether those whom it names are candidates is checked where it comes into a {@link Poll}.
 */
public sealed interface Ballot permits SingleChoice, Choices, Ranking {

  /** Everybody of whom the ballot states an opinion; empty for a blank one. */
  ImmutableSet<PersonId> mentioned();
}
