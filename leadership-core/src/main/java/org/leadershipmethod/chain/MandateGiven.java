package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.society.PartyId;

/**
 * The lower layer of a link gave the upper one its mandate, in place of the one before ({@code
 * R4.4}).
 *
 * <p>A mandate names the matters in which the upper layer may decide ({@code R3.5}).
 *
 * @param party the party of the chain
 * @param link between which layers
 * @param matters what it covers
 * @param during for which time, if it is limited
 */
public record MandateGiven(
    PartyId party, Link link, ImmutableSet<Matter> matters, Optional<When> during)
    implements ChainEvent {

  /** Makes the event. */
  public MandateGiven {
    requireNonNull(party, "party");
    requireNonNull(link, "link");
    requireNonNull(matters, "matters");
    requireNonNull(during, "during");
  }
}
