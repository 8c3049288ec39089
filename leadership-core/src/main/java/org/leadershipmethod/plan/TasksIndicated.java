package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.leadershipmethod.organization.UnitId;

/**
 * A higher organization asked a lower one for tasks, and said of each how important and how urgent
 * it is, or did not ({@code M8.3}).
 *
 * @param from the organization that asks
 * @param to the organization that is to do them
 * @param period for which period, if it was said
 * @param tasks the tasks, in the order in which they were named
 */
public record TasksIndicated(
    UnitId from, UnitId to, Optional<Period> period, ImmutableList<IndicatedTask> tasks)
    implements PlanEvent {

  /** Makes the event. */
  public TasksIndicated {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(period, "period");
    requireNonNull(tasks, "tasks");
  }

  /** That one organization asked another for tasks, for a period. */
  public static TasksIndicated of(String from, String to, Period period, IndicatedTask... tasks) {
    return new TasksIndicated(
        UnitId.of(from),
        UnitId.of(to),
        Optional.of(period),
        Arrays.stream(tasks).collect(ImmutableList.toImmutableList()));
  }
}
