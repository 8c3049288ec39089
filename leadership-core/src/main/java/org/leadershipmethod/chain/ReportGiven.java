package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.society.PartyId;

/**
 * The upper layer of a link reported to the lower one what it did ({@code R3.5}, {@code R4.4}).
 *
 * @param party the party of the chain
 * @param link between which layers
 * @param matters what it was about, as far as written down
 */
public record ReportGiven(PartyId party, Link link, ImmutableSet<Matter> matters)
    implements ChainEvent {

  /** Makes the event. */
  public ReportGiven {
    requireNonNull(party, "party");
    requireNonNull(link, "link");
    requireNonNull(matters, "matters");
  }
}
