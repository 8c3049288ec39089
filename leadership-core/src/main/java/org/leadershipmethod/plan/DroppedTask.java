package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * A task that was at the centre of a place and was dropped without a result.
 *
 * <p>It is known as long as it can be taken up again: one that comes back to the centre, or brings
 * its result after all, is no longer among those that a plan dropped. What a unit above took back
 * was not dropped.
 *
 * <p>Two ways lead to it: another plan for the same period has something else at the centre and
 * weighs nothing new that would be a reason; or the place itself gives the task up. For example,
 * {@code practice.note(TaskWithdrawn.of(literacy, "school", "school"), day)} drops literacy if it
 * is at the centre of the school.
 *
 * @param task the task
 * @param turn when the entry by which it was dropped has its turn in the record
 */
public record DroppedTask(Task task, Turn turn) {

  private static final Template TAKEN_UP =
      Template.of(
          "plan.takenUp", "take up {task} again as the central task, until it has a result");

  /** What it says. */
  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(TAKEN_UP);

  /** Makes a dropped task. */
  public DroppedTask {
    requireNonNull(task, "task");
    requireNonNull(turn, "turn");
  }

  /** That it is at the centre again of the plan that stands. */
  Remedy takenUp(PlanAdopted plan, Situation now) {
    return new PlanDraft(plan.centred(task), now).adopted(TAKEN_UP.with("task", task));
  }
}
