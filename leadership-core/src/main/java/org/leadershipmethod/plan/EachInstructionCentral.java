package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/** A place makes each instruction central as it comes, one after the other. */
final class EachInstructionCentral extends DroppingRule {

  EachInstructionCentral() {
    super(
        Card.of(PlanRuleId.EACH_INSTRUCTION_CENTRAL)
            .addClauses(Clause.M8_2, Clause.M8_1)
            .deviation(Deviation.DISORDER)
            .why(
                "A unit that follows each instruction as it comes has no plan of its own,"
                    + " and ends with as many central tasks as instructions.")
            .ours(false)
            .addReads(PlanAdopted.class, ResultAchieved.class)
            .putSays(
                "said",
                "The unit makes each instruction central as it comes: it dropped {dropped}"
                    + " without a result, in favour of what it was asked for last.")
            .putSays("missing", MISSING)
            .build());
  }

  @Override
  boolean isOfThisKind(PlanDecision decision) {
    return decision.isAsItCame();
  }
}
