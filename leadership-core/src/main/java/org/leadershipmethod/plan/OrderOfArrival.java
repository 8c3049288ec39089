package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/** The tasks of a place stand in the order in which they came, and nothing else was looked at. */
final class OrderOfArrival extends OrderRule {

  OrderOfArrival() {
    super(
        PlanOrder.ARRIVAL,
        Card.of(PlanRuleId.ORDER_OF_ARRIVAL)
            .addClauses(Clause.M8_2)
            .deviation(Deviation.DISORDER)
            .why(
                "The task that came first need not be the one that matters most; somebody"
                    + " has to think about the order.")
            .ours(false)
            .addReads(PlanAdopted.class)
            .putSays(
                "said",
                "The unit left its tasks in the order in which they came, and weighed no"
                    + " circumstances.")
            .putSays("missing", MISSING)
            .putSays("reading", READING)
            .build());
  }
}
