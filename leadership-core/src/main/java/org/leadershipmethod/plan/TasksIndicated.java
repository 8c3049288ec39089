package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TasksStated;

/**
 * A higher unit asked a lower one for tasks, and said of each how important and how urgent it is,
 * or did not ({@code M8.3}).
 *
 * <p>Nothing is required of the tasks here: that several are called central, or that nobody said
 * anything of them, is what rules find. {@link Indication} is the step that has no room for that.
 *
 * <p>For example, as somebody wrote it down afterwards:
 *
 * <pre>{@code
 * practice.note(
 *     TasksIndicated.of("county", "school", spring, IndicatedTask.unranked(harvest)), day);
 * }</pre>
 *
 * @param from the unit that asks
 * @param to the unit that is to do them
 * @param period for which period, if it was said
 * @param tasks the tasks, in the order in which they were named
 */
public record TasksIndicated(
    UnitId from, UnitId to, Optional<PlanningPeriod> period, ImmutableList<IndicatedTask> tasks)
    implements PlanEvent, TasksStated {

  /** Makes the event. */
  public TasksIndicated {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(period, "period");
    requireNonNull(tasks, "tasks");
  }

  /** The two units; the tasks come with the event. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(
        Reference.to("the asking unit", from), Reference.to("the addressed unit", to));
  }

  @Override
  public UnitId statedAt() {
    return to;
  }

  @Override
  public ImmutableList<Task> stated() {
    return tasks.stream().map(IndicatedTask::task).collect(ImmutableList.toImmutableList());
  }

  /**
   * That one unit asked another for tasks, for a period.
   *
   * @param from the id of the unit that asks
   * @param to the id of the unit that is asked
   * @param period the period; without one, make the event by its constructor
   * @param tasks the tasks, in the order in which they were named
   * @throws IllegalArgumentException if one of the ids is blank
   */
  public static TasksIndicated of(
      String from, String to, PlanningPeriod period, IndicatedTask... tasks) {
    return new TasksIndicated(
        UnitId.of(Argument.text("from", from)),
        UnitId.of(Argument.text("to", to)),
        Optional.of(requireNonNull(period, "period")),
        Argument.all("tasks", tasks));
  }
}
