package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.relay.Task;

/**
 * A task that was at the centre of a place and was dropped without a result.
 *
 * @param task the task
 * @param turn when the entry by which it was dropped has its turn in the record
 */
public record DroppedTask(Task task, Turn turn) {

  /** Makes a dropped task. */
  public DroppedTask {
    requireNonNull(task, "task");
    requireNonNull(turn, "turn");
  }
}
