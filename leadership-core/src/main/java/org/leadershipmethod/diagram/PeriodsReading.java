package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskWithdrawn;

/**
 * Reads the periods of one place from a chronicle, with what became of their tasks.
 *
 * <p>A result belongs to the period in which the task was planned last before it.
 */
final class PeriodsReading {

  private final UnitId place;
  private final Map<String, PeriodRead> periods = new LinkedHashMap<>();

  /** The period in which each task was planned last. */
  private final Map<TaskId, PeriodRead> planned = new HashMap<>();

  private PeriodsReading(UnitId place) {
    this.place = place;
  }

  /** The periods in the order in which they were first decided. */
  static ImmutableList<PeriodRead> of(Chronicle chronicle, UnitId place) {
    PeriodsReading reading = new PeriodsReading(place);
    for (Entry entry : chronicle) {
      reading.read(entry.event());
    }
    return ImmutableList.copyOf(reading.periods.values());
  }

  private void read(Event event) {
    if (event instanceof PlanAdopted adopted && adopted.place().equals(place)) {
      PeriodRead period =
          periods.computeIfAbsent(adopted.period().name(), name -> new PeriodRead());
      period.adopt(adopted);
      adopted.tasks().forEach(one -> planned.put(one.task().id(), period));
    } else if (event instanceof PeriodClosed closed && closed.place().equals(place)) {
      Optional.ofNullable(periods.get(closed.period().name())).ifPresent(PeriodRead::close);
    } else if (event instanceof ResultAchieved result && result.unit().equals(place)) {
      conclude(result.task(), "result: " + result.result());
    } else if (event instanceof TaskWithdrawn withdrawn && withdrawn.unit().equals(place)) {
      conclude(withdrawn.task(), "");
    }
  }

  private void conclude(TaskId task, String result) {
    PeriodRead period = planned.get(task);
    if (period != null) {
      period.conclude(task, result);
    }
  }
}
