package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/** The tasks of a place stand in the order in which they came, and nothing else was looked at. */
final class OrderOfArrival extends OrderRule {

  private static final Card CARD =
      Card.of(PlanRuleId.ORDER_OF_ARRIVAL)
          .addClauses(Clause.M8_2)
          .deviation(Deviation.DISORDER)
          .why(
              "What came first is not for that reason what matters most; an order that nobody thought about is none.")
          .ours(false)
          .addReads(PlanAdopted.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  OrderOfArrival() {
    super(PlanOrder.ARRIVAL);
  }

  @Override
  String said() {
    return "The tasks stand in the order in which they came, and no circumstances were looked at.";
  }
}
