package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/** An estate, a clique or a faction steps forward in the place of a party. */
final class GroupingInPlaceOfParty extends FoundingRule {

  @Override
  public ImmutableSet<Clause> clauses() {
    return ImmutableSet.of(Clause.R1_4);
  }

  @Override
  public String rationale() {
    return "Such groupings hold together by rank, favour or quarrel, and not by what a class needs.";
  }

  @Override
  boolean isBroken(PartyFounded founded, Situation now) {
    return founded.kind() != GroupingKind.PARTY;
  }

  @Override
  BreachBuilder breach(Occasion<PartyFounded> occasion, BreachBuilder begun) {
    return begun
        .said(
            "What steps forward here as a party is of another kind: "
                + occasion.event().kind()
                + ".")
        .addMissing("a party that represents the interests of its class");
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
