package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.Matter;

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
    implements SocietyEvent {

  /** Makes the event. */
  public MandateGiven {
    requireNonNull(party, "party");
    requireNonNull(link, "link");
    requireNonNull(matters, "matters");
    requireNonNull(during, "during");
  }

  /** The party. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the party", party));
  }
}
