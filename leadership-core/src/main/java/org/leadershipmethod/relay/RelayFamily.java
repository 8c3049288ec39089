package org.leadershipmethod.relay;

import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import java.time.Duration;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Family;

/**
 * The rules about relaying tasks ({@code M7.1} to {@code M7.5}), and their bounds.
 *
 * <p>In force with {@code LeadershipMethod.of(RELAY)}. The rules tell apart: the person in overall
 * charge bypassed; told and not responsible; responsible and not told; the person with specific
 * responsibility left out; the charge vacant; the charge shared; an organization that is not below;
 * a level skipped; personnel mobilized by somebody else; work done by the department alone; and,
 * after a change of who is in overall charge, a task that nobody answers for any more.
 */
public final class RelayFamily {

  /**
   * Which organizations on the way count as concerned: every level, which is our reading of {@code
   * M7.1}.
   */
  public static final Bound<RouteReading> ROUTE_READING =
      Bound.ours(
          "organizations on the way",
          RouteReading.EVERY_LEVEL,
          "each organization on the way answers for what goes on below it");

  /**
   * How long after work on a task began its department may be alone in it: 30 days, which is ours.
   */
  public static final Bound<Duration> MOBILIZATION_WINDOW =
      Bound.ours(
              "time to bring others into the work",
              Duration.ofDays(30),
              "a month is enough to find out who can help")
          .within("from a day to a year", RelayFamily::fromDayToYear)
          .scaledBy((window, difficulty) -> difficulty.tighten(window));

  /**
   * How long after the person in overall charge left nobody may answer for a task: 7 days, which is
   * ours.
   */
  public static final Bound<Duration> HANDOVER_WINDOW =
      Bound.ours(
              "time to hand tasks over",
              Duration.ofDays(7),
              "a week is enough to tell whoever comes after of the tasks that stand here")
          .within("from a day to a year", RelayFamily::fromDayToYear)
          .scaledBy((window, difficulty) -> difficulty.tighten(window));

  /** The rules, the view and the bounds of this family. */
  public static final Family RELAY =
      Family.of(
              "relay",
              new NotSubordinate(),
              new HeadBypassed(),
              new LevelSkipped(),
              new HeadWithoutResponsibility(),
              new HeadUninformed(),
              new SpecificPersonLeftOut(),
              new ChargeVacant(),
              new ChargeShared(),
              new MobilizedPastHead(),
              new DepartmentAlone(),
              new NobodyAnswers())
          .about(METHODS_OF_LEADERSHIP, 7)
          .reading(TaskView.TASKS)
          .bounded(ROUTE_READING, MOBILIZATION_WINDOW, HANDOVER_WINDOW)
          .withGroup("relay-event", RelayEvent.class)
          .withEvent("task-relayed", TaskRelayed.class)
          .withEvent("task-delivered", TaskDelivered.class)
          .withEvent("personnel-mobilized", PersonnelMobilized.class)
          .withEvent("work-done", WorkDone.class)
          .withEvent("result-achieved", ResultAchieved.class)
          .withEvent("task-withdrawn", TaskWithdrawn.class)
          .withKey("task", TaskId.class)
          .withKey("task-at-unit", TaskAtUnit.class);

  private RelayFamily() {}

  private static boolean fromDayToYear(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(Duration.ofDays(366)) <= 0;
  }
}
