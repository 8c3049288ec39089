package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.relay.Task;

/**
 * A task with the place that a plan gave it; nothing keeps an event from stating two central ones.
 *
 * <p>It is what the place itself decided; what others asked of it says {@link IndicatedTask}. As a
 * text: {@code 'Harvest' is of second order}.
 *
 * <p>In a {@link PlanAdopted}, those of equal importance stand in the sequence in which they are to
 * be done.
 *
 * @param task the task
 * @param importance its place in the order
 */
public record PlannedTask(Task task, Importance importance) {

  /** Makes the task of a plan. */
  public PlannedTask {
    requireNonNull(task, "task");
    requireNonNull(importance, "importance");
  }

  /** Whether the plan has it at its centre. */
  public boolean isCentral() {
    return importance == Importance.CENTRAL;
  }

  /** The task and its place. */
  @Override
  public String toString() {
    return task + " is " + importance;
  }
}
