package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.society.PartyId;

/**
 * A matter that a party asks the masses about ({@code R4.3}).
 *
 * @param party the party that asks
 * @param matter what about
 */
public record Asked(PartyId party, Matter matter) implements Key {

  /** Makes the key. */
  public Asked {
    requireNonNull(party, "party");
    requireNonNull(matter, "matter");
  }

  /** What a consultation asked about. */
  static Asked in(MassesConsulted event) {
    return new Asked(event.party(), event.matter());
  }

  /** What who asks about. */
  @Override
  public String toString() {
    return "what " + party + " asks about " + matter;
  }
}
