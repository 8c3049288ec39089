package org.leadershipmethod.plan;

import org.leadershipmethod.rule.Deviation;

/**
 * A place took over the order that was indicated from above, without a look at its own
 * circumstances.
 */
final class IndicatedOrderTaken extends OrderRule {

  IndicatedOrderTaken() {
    super(PlanOrder.INDICATED);
  }

  @Override
  public Deviation deviation() {
    return Deviation.BUREAUCRATIC;
  }

  @Override
  public String rationale() {
    return "Above, the history and the circumstances of this place are not known as they are known here; an order that fits every place fits none.";
  }

  @Override
  String said() {
    return "The order is the one that was indicated from above; the circumstances here were not looked at.";
  }
}
