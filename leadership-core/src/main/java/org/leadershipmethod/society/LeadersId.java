package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.rule.Sentence;

/**
 * The leaders of a party, as a layer ({@code R0.3}).
 *
 * <p>It is the layer, as a relation or an objection names it. Who sits there is asked of the
 * leading group, {@link PartyId#leadership}. As a text: {@code the leaders of union}.
 *
 * <p>Elections and decisions are written down under the id of the group, and not under this one.
 *
 * @param party the party that they direct
 */
public record LeadersId(PartyId party) implements LayerId {

  /** Makes the name of a layer of leaders. */
  public LeadersId {
    requireNonNull(party, "party");
  }

  @Override
  public LayerKind kind() {
    return LayerKind.LEADERS;
  }

  @Override
  public Sentence named() {
    return kind().named(party);
  }

  /** The layer as words. */
  @Override
  public String toString() {
    return "the leaders of " + party;
  }
}
