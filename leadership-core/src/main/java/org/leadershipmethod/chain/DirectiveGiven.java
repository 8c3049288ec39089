package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.group.Matter;
import org.leadershipmethod.society.PartyId;

/**
 * The upper layer of a link gave the lower one a directive ({@code R4.4}).
 *
 * @param party the party of the chain
 * @param link between which layers
 * @param matter what it was about
 */
public record DirectiveGiven(PartyId party, Link link, Matter matter) implements ChainEvent {

  /** Makes the event. */
  public DirectiveGiven {
    requireNonNull(party, "party");
    requireNonNull(link, "link");
    requireNonNull(matter, "matter");
  }
}
