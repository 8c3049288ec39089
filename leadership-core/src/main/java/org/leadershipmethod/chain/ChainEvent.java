package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.SocietyEvent;

/**
 * What goes up and down between the layers of a party's chain ({@code R4.3}, {@code R4.4}).
 *
 * <p>They state what happened, right or wrong. Each is a {@link SocietyEvent}, too: a record that
 * covers what happens in a society covers what goes up and down in it.
 */
public sealed interface ChainEvent extends SocietyEvent
    permits MandateGiven, ReportGiven, DirectiveGiven, MassesConsulted {

  /** The party of the chain. */
  PartyId party();

  /** The party. */
  @Override
  default ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the party", party()));
  }
}
