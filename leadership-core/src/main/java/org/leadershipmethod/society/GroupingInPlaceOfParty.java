package org.leadershipmethod.society;

import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** An estate, a clique or a faction steps forward in the place of a party. */
final class GroupingInPlaceOfParty extends FoundingRule {

  private static final Card CARD =
      Card.of(SocietyRuleId.GROUPING_IN_PLACE_OF_PARTY)
          .addClauses(Clause.R1_4)
          .deviation(Deviation.SUBJECTIVIST)
          .why(
              "Such groupings hold together by rank, favour or quarrel, and not by what a class needs.")
          .ours(false)
          .addReads(PartyFounded.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean isBroken(PartyFounded founded, Situation now) {
    return founded.kind() != GroupingKind.PARTY;
  }

  @Override
  BreachBuilder breach(Occasion<PartyFounded> occasion, BreachBuilder begun) {
    return begun
        .said(
            Sentence.plain(
                "What steps forward here as a party is of another kind: "
                    + occasion.event().kind()
                    + "."))
        .addMissing(Sentence.plain("a party that represents the interests of its class"));
  }

  @Override
  String words() {
    return "have those who are to be represented found a party of their own";
  }

  @Override
  Optional<PartyFounded> better(PartyFounded founded, Situation now) {
    return Optional.empty();
  }
}
