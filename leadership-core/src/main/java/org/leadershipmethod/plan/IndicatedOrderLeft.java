package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/**
 * A place left the order that was indicated from above, without a look at its own circumstances.
 */
final class IndicatedOrderLeft extends OrderRule {

  private static final Card CARD =
      Card.of(PlanRuleId.INDICATED_ORDER_LEFT)
          .addClauses(Clause.M8_2)
          .deviation(Deviation.SUBJECTIVIST)
          .why(
              "The local order may well be another than the one indicated, when circumstances are a reason; a wish is none.")
          .ours(false)
          .addReads(PlanAdopted.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  IndicatedOrderLeft() {
    super(PlanOrder.DEPARTING);
  }

  @Override
  String said() {
    return "The order departs from the one that was indicated from above; no circumstances here are the reason.";
  }
}
