package org.leadershipmethod.plan;

import org.leadershipmethod.rule.Deviation;

/** The tasks of a place stand in the order in which they came, and nothing else was looked at. */
final class OrderOfArrival extends OrderRule {

  OrderOfArrival() {
    super(PlanOrder.ARRIVAL);
  }

  @Override
  public Deviation deviation() {
    return Deviation.DISORDER;
  }

  @Override
  public String rationale() {
    return "What came first is not for that reason what matters most; an order that nobody thought about is none.";
  }

  @Override
  String said() {
    return "The tasks stand in the order in which they came, and no circumstances were looked at.";
  }
}
