package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;

/**
 * A task brought a definite result at a unit, and is concluded there ({@code M8.4}).
 *
 * <p>Checked here: the result is stated.
 *
 * <p>For example {@code ResultAchieved.of(literacy, "school", "40 adults can read a newspaper")}.
 * Whether that is enough nobody checks. Afterwards the task is forgotten at that unit, and at those
 * it only passed through on its way there; where else it stands, it goes on.
 *
 * @param task the task
 * @param unit the unit
 * @param result what was achieved, in the host's words
 */
public record ResultAchieved(TaskId task, UnitId unit, String result) implements RelayEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the result is blank
   */
  public ResultAchieved {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    if (requireNonNull(result, "result").isBlank()) {
      throw new IllegalArgumentException(
          "A result has to say what was achieved, but it was blank.");
    }
  }

  /** The task and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(
        Reference.to("the task", task), Reference.to("where the result was achieved", unit));
  }

  /**
   * That a task brought a result at a unit.
   *
   * @throws IllegalArgumentException if the unit or the result is blank
   */
  public static ResultAchieved of(Task task, String unit, String result) {
    return new ResultAchieved(task.id(), UnitId.of(Argument.text("unit", unit)), result);
  }
}
