package org.leadershipmethod.plan;

import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Rule;

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
 */
public final class PlanFamily {

  static final ImmutableList<PlanDecisionRule> DECISIONS =
      ImmutableList.of(
          new SeveralCentres(),
          new AdoptedByAnother(),
          new IndicatedOrderTaken(),
          new IndicatedOrderLeft(),
          new OrderOfArrival(),
          new EachInstructionCentral(),
          new CentreDropped());

  static final ImmutableList<DemandRule> DEMANDS =
      ImmutableList.of(new BatchUnranked(), new SeveralCentresIndicated());

  /** The rules, the view and the bounds of this family. */
  public static final Family PLAN =
      Family.of(
              "plan",
              ImmutableList.<Rule>builder()
                  .addAll(DEMANDS)
                  .add(new RelayedUnranked())
                  .addAll(DECISIONS)
                  .add(new CentreGivenUp(), new ClosedWithoutResult())
                  .add(new NoCentreDecided(), new PeriodWithoutResult())
                  .build())
          .about(METHODS_OF_LEADERSHIP, 8)
          .reading(PlanView.PLANS, TaskView.TASKS)
          .bounded(PlanBounds.DECIDING_WINDOW)
          .withGroup("plan-event", PlanEvent.class)
          .withEvent("tasks-indicated", TasksIndicated.class)
          .withEvent("plan-adopted", PlanAdopted.class)
          .withEvent("period-closed", PeriodClosed.class)
          .withKey("place", Place.class)
          .withKey("place-in-period", PlaceInPeriod.class);

  private PlanFamily() {}
}
