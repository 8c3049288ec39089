package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/**
 * A place took over the order that was indicated from above, without a look at its own
 * circumstances.
 */
final class IndicatedOrderTaken extends OrderRule {

  IndicatedOrderTaken() {
    super(
        PlanOrder.INDICATED,
        Card.of(PlanRuleId.INDICATED_ORDER_TAKEN)
            .addClauses(Clause.M8_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "People in a place know its history and its circumstances better than"
                    + " those above; an order made for every place fits none of them.")
            .ours(false)
            .addReads(PlanAdopted.class)
            .putSays(
                "said",
                "The unit took over the order that a unit above indicated, and weighed no"
                    + " circumstances of its own.")
            .putSays("missing", MISSING)
            .putSays("reading", READING)
            .build());
  }
}
