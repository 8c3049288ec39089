package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;

/**
 * A task was taken back from a unit without a result, and no longer stands there.
 *
 * @param task the task
 * @param unit the unit
 * @param by the unit that took it back: one above that relieves the unit of it, or the unit itself
 *     that gives it up
 */
public record TaskWithdrawn(TaskId task, UnitId unit, UnitId by) implements RelayEvent {

  /** Makes the event. */
  public TaskWithdrawn {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
  }

  /** The task, the unit, and the unit that took the task back. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(
        Reference.to("the task", task),
        Reference.to("from where the task was withdrawn", unit),
        Reference.to("the withdrawing unit", by));
  }

  /** That a unit took a task back, from itself or from one below it. */
  public static TaskWithdrawn of(Task task, String unit, String by) {
    return new TaskWithdrawn(
        task.id(), UnitId.of(Argument.text("unit", unit)), UnitId.of(Argument.text("by", by)));
  }
}
