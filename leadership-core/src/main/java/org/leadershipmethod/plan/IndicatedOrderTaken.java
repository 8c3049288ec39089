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
                "Those above do not know the history and the circumstances of a place as people"
                    + " know them there; an order that fits every place fits none.")
            .ours(false)
            .addReads(PlanAdopted.class)
            .putSays(
                "said",
                "The unit took over the order that was indicated from above, and weighed no"
                    + " circumstances of its own.")
            .putSays("missing", MISSING)
            .putSays("reading", READING)
            .build());
  }
}
