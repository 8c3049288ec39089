package org.leadershipmethod.society;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Deviation;

/** An estate, a clique or a faction steps forward in the place of a party. */
final class GroupingInPlaceOfParty extends FoundingRule {

  GroupingInPlaceOfParty() {
    super(
        Card.of(SocietyRuleId.GROUPING_IN_PLACE_OF_PARTY)
            .addClauses(Clause.R1_4)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "Rank, favour or quarrel holds such a group together; a party holds"
                    + " together by what its class needs.")
            .ours(false)
            .addReads(PartyFounded.class)
            .putSays("said", "A group of another kind acts as a party here: {kind}.")
            .putSays("missing", "a party that represents the interests of its class")
            .putSays("instead", "let those who are to be represented found a party of their own")
            .build());
  }

  @Override
  protected boolean isBroken(Case<PartyFounded> founding) {
    return founding.event().kind() != GroupingKind.PARTY;
  }

  @Override
  protected Arguments arguments(Case<PartyFounded> founding) {
    return Arguments.of("kind", founding.event().kind());
  }
}
