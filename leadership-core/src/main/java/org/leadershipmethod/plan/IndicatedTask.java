package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.relay.Task;

/**
 * A task with what the unit that asks for it says of its importance and urgency, if it says
 * anything.
 *
 * <p>It is what somebody says from outside, and binds nobody: the place decides on its own order,
 * and {@link PlannedTask} says what it decided. For example {@code IndicatedTask.of(harvest,
 * Importance.SECOND, Urgency.PRESSING)}, or {@code IndicatedTask.unranked(roofs)} of which nobody
 * said anything.
 *
 * @param task the task
 * @param importance its place in the order as indicated from above
 * @param urgency how soon it is needed
 */
public record IndicatedTask(Task task, Optional<Importance> importance, Optional<Urgency> urgency) {

  /** Makes an indicated task. */
  public IndicatedTask {
    requireNonNull(task, "task");
    requireNonNull(importance, "importance");
    requireNonNull(urgency, "urgency");
  }

  /**
   * A task with both importance and urgency.
   *
   * <p>Where several tasks come at once, the rules ask for both of each.
   */
  public static IndicatedTask of(Task task, Importance importance, Urgency urgency) {
    return new IndicatedTask(
        task,
        Optional.of(requireNonNull(importance, "importance")),
        Optional.of(requireNonNull(urgency, "urgency")));
  }

  /**
   * A task of which nothing more was said.
   *
   * <p>Several such tasks at once are what {@code M8.3} speaks of: people do not hear which matters
   * most.
   */
  public static IndicatedTask unranked(Task task) {
    return new IndicatedTask(task, Optional.empty(), Optional.empty());
  }

  /** Whether it is said to be the central one. */
  public boolean isCentral() {
    return importance.filter(one -> one == Importance.CENTRAL).isPresent();
  }

  /** Whether both its importance and its urgency are said. */
  public boolean isRanked() {
    return importance.isPresent() && urgency.isPresent();
  }
}
