package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.PartyId;

/**
 * A decision of the leaders of a party as rules meet it, be it when it is taken or as it stands
 * later.
 *
 * @param occasion the decision, and how things stand when it is looked at
 * @param party the party that they lead
 */
record LeadersDecision(Occasion<DecisionTaken> occasion, PartyId party)
    implements Case<DecisionTaken> {

  /** The decision that is taken; none if it is not one of the leaders of a party. */
  static Stream<LeadersDecision> of(Occasion<DecisionTaken> occasion) {
    return occasion.event().group().of() instanceof PartyId party
            && Chains.in(occasion.before()).of(party).isPresent()
        ? Stream.of(new LeadersDecision(occasion, party))
        : Stream.empty();
  }

  /** A decision of the leaders of a party, taken then, as if it were taken as things stand now. */
  static LeadersDecision of(Told<DecisionTaken> told, Situation now) {
    return new LeadersDecision(Occasion.anew(told, now), (PartyId) told.what().group().of());
  }

  @Override
  public Key where() {
    return party;
  }

  @Override
  public Key about() {
    return event().key();
  }

  Chains chains() {
    return Chains.in(before());
  }

  /** Between which layers its mandate is given. */
  ChainLink toItsParty() {
    return new ChainLink(party, Link.LEADERS_TO_PARTY);
  }

  /** The link between the leaders and the party; empty where there are no leaders. */
  Optional<LinkRecord> link() {
    return chains().link(toItsParty());
  }

  /** What the party has charged its leaders with at the time of the decision. */
  ImmutableSet<Matter> mandated() {
    return link().map(link -> link.matters(when())).orElse(ImmutableSet.of());
  }
}
