package org.leadershipmethod.society;

import org.leadershipmethod.chronicle.Key;

/**
 * What a layer of a chain is named by in a record: there are these four and no others ({@code
 * R1.4}, {@code R4.1}).
 */
public sealed interface LayerId extends Key permits MassesId, ClassId, PartyId, LeadersId {

  /** Which of the four layers it names. */
  LayerKind kind();
}
