package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/**
 * A place left the order that was indicated from above, without a look at its own circumstances.
 */
final class IndicatedOrderLeft extends OrderRule {

  IndicatedOrderLeft() {
    super(
        PlanOrder.DEPARTING,
        Card.of(PlanRuleId.INDICATED_ORDER_LEFT)
            .addClauses(Clause.M8_2)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "A unit may leave the order from above when its circumstances call for it;"
                    + " a wish alone is too little.")
            .ours(false)
            .addReads(PlanAdopted.class)
            .putSays(
                "said",
                "The unit left the order that a unit above indicated, and weighed no"
                    + " circumstances of its own.")
            .putSays("missing", MISSING)
            .putSays("reading", READING)
            .build());
  }
}
