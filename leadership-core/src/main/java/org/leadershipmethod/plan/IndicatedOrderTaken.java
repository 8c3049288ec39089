package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/**
 * A place took over the order that was indicated from above, without a look at its own
 * circumstances.
 */
final class IndicatedOrderTaken extends OrderRule {

  private static final Card CARD =
      Card.of(PlanRuleId.INDICATED_ORDER_TAKEN)
          .addClauses(Clause.M8_2)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "Above, the history and the circumstances of this place are not known as they are known here; an order that fits every place fits none.")
          .ours(false)
          .addReads(PlanAdopted.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  IndicatedOrderTaken() {
    super(PlanOrder.INDICATED);
  }

  @Override
  String said() {
    return "The order is the one that was indicated from above; the circumstances here were not looked at.";
  }
}
