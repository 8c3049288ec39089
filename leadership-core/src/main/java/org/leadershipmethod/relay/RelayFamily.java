package org.leadershipmethod.relay;

import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Phrase;

/**
 * The rules about relaying tasks ({@code M7.1} to {@code M7.5}), with their {@linkplain RelayBounds
 * bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(RELAY)}. The rules tell apart: the person in overall
 * charge bypassed; told and not responsible; responsible and not told; the person with specific
 * responsibility left out; the charge vacant; the charge shared; a unit that is not below; a level
 * skipped; personnel mobilized by somebody else; work done by the department alone; and, after a
 * change of who is in overall charge, a task that nobody answers for any more.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Practice practice = Practice.begin(organization, LeadershipMethod.of(RELAY));
 * practice.take(Relay.of(literacy).from("county").to("school"), day);
 * }</pre>
 *
 * <p>Two of them wait before they speak: that a department works alone is said 30 days after the
 * work began, and that nobody answers is said seven days after the person in overall charge left.
 * The rules do not say whether a task is worth doing, nor whether it is the one that matters most;
 * that is for the rules about plans.
 */
public final class RelayFamily {

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
          .bounded(
              RelayBounds.ROUTE_READING,
              RelayBounds.MOBILIZATION_WINDOW,
              RelayBounds.HANDOVER_WINDOW)
          .saying(DeliveryRule.TEMPLATES)
          .saying(Concern.TEMPLATES)
          .saying(LawfulStep.TEMPLATES)
          .saying(StandingTask.TEMPLATES)
          .saying(Phrase.terms(RouteReading.class))
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
}
