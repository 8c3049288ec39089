package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.relay.Task;

/**
 * A task that was at the centre of a place and was dropped without a result.
 *
 * @param task the task
 * @param position the position of the entry by which it was dropped
 */
public record DroppedTask(Task task, long position) {

  /** Makes a dropped task. */
  public DroppedTask {
    requireNonNull(task, "task");
  }
}
