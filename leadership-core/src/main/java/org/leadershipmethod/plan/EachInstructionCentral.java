package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/** A place makes each instruction central as it comes, one after the other. */
final class EachInstructionCentral extends DroppingRule {

  private static final Card CARD =
      Card.of(PlanRuleId.EACH_INSTRUCTION_CENTRAL)
          .addClauses(Clause.M8_2, Clause.M8_1)
          .deviation(Deviation.DISORDER)
          .why(
              "Who follows each instruction as it comes has no plan of their own, and ends with as many central tasks as instructions.")
          .ours(false)
          .addReads(PlanAdopted.class, ResultAchieved.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean isOfThisKind(PlanDecision decision) {
    return decision.isAsItCame();
  }

  @Override
  String said(String dropped) {
    return "Each instruction is made central as it comes: "
        + dropped
        + " had to go, without a result, for what was asked for last.";
  }
}
