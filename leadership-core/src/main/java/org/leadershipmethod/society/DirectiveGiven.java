package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.group.Matter;

/**
 * The upper layer of a link gave the lower one a directive ({@code R4.4}).
 *
 * @param party the party of the chain
 * @param link between which layers
 * @param matter what it was about
 */
public record DirectiveGiven(PartyId party, Link link, Matter matter) implements SocietyEvent {

  /** Makes the event. */
  public DirectiveGiven {
    requireNonNull(party, "party");
    requireNonNull(link, "link");
    requireNonNull(matter, "matter");
  }

  /** The party. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the party", party));
  }
}
