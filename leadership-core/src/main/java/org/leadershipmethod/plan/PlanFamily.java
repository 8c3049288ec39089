package org.leadershipmethod.plan;

import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.rule.Family;

/**
 * The rules about what comes first in a place ({@code M8.1} to {@code M8.5}), with their
 * {@linkplain PlanBounds bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(RELAY, PLAN)}. The rules tell apart: several central
 * tasks; tasks waiting and no centre decided; an unranked batch from above, and one that was
 * relayed task by task; several centres indicated; a plan adopted by somebody else; the indicated
 * order taken or left without a look at circumstances; the order of arrival taken for an order;
 * each instruction made central as it came; the central task dropped, or given up; a period closed,
 * or over, without a result.
 *
 * <p>They say who has to decide and what has to be looked at, and never which task is the right
 * one: where they propose a plan, people choose its centre.
 *
 * <p>It reads events of the family about relaying, too: which tasks were relayed to a place, and
 * which of them brought a result or were taken back.
 */
public final class PlanFamily {

  /** The rules, the view and the bounds of this family. */
  public static final Family PLAN =
      Family.of(
              "plan",
              new BatchUnranked(),
              new SeveralCentresIndicated(),
              new RelayedUnranked(),
              new SeveralCentres(),
              new AdoptedByAnother(),
              new IndicatedOrderTaken(),
              new IndicatedOrderLeft(),
              new OrderOfArrival(),
              new EachInstructionCentral(),
              new CentreDropped(),
              new CentreGivenUp(),
              new ClosedWithoutResult(),
              new NoCentreDecided(),
              new PeriodWithoutResult())
          .about(METHODS_OF_LEADERSHIP, 8)
          .reading(PlanView.PLANS, TaskView.TASKS)
          .bounded(PlanBounds.DECIDING_WINDOW)
          .saying(DemandRule.TEMPLATES)
          .saying(PlanDecisionRule.TEMPLATES)
          .saying(DroppingRule.TEMPLATES)
          .saying(DroppedTask.TEMPLATES)
          .saying(AdoptedPlan.TEMPLATES)
          .saying(RankedDemand.TEMPLATES)
          .saying(PlanDraft.TEMPLATES)
          .withGroup("plan-event", PlanEvent.class)
          .withEvent("tasks-indicated", TasksIndicated.class)
          .withEvent("plan-adopted", PlanAdopted.class)
          .withEvent("period-closed", PeriodClosed.class)
          .withKey("place", Place.class)
          .withKey("place-in-period", PlaceInPeriod.class);

  private PlanFamily() {}
}
