package org.leadershipmethod.plan;

import org.leadershipmethod.rule.Deviation;

/**
 * A place left the order that was indicated from above, without a look at its own circumstances.
 */
final class IndicatedOrderLeft extends OrderRule {

  IndicatedOrderLeft() {
    super(PlanOrder.DEPARTING);
  }

  @Override
  public Deviation deviation() {
    return Deviation.SUBJECTIVIST;
  }

  @Override
  public String rationale() {
    return "The local order may well be another than the one indicated, when circumstances are a reason; a wish is none.";
  }

  @Override
  String said() {
    return "The order departs from the one that was indicated from above; no circumstances here are the reason.";
  }
}
