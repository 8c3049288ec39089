package org.leadershipmethod.examples.story;

import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;

import java.time.LocalDate;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.plan.PlanFamily;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Task;

/** The month in which the county asks its schools for three things at once. */
final class April {

  static final Task HARVEST = Task.of("harvest", "Harvest", PRODUCTION);
  static final Task ROOFS = Task.of("roofs", "Roofs", PRODUCTION);
  static final PlanningPeriod APRIL = PlanningPeriod.named("April");
  static final PlanningPeriod MAY = PlanningPeriod.named("May");
  static final LeadershipMethod METHOD = LeadershipMethod.of(PlanFamily.PLAN);

  /** In the middle of May: long enough to see whether anything was decided after April. */
  static final LocalDate LOOKED_AT = County.april(30).plusDays(15);

  private April() {}
}
