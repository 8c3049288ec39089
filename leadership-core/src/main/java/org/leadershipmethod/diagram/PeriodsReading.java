package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskWithdrawn;

/**
 * Reads the periods of one place from a chronicle, with what became of their tasks.
 *
 * <p>A result belongs to the period in which the task was planned last before it. A place that the
 * chronicle nowhere names, although it names others, is a mistake of whoever asks.
 */
final class PeriodsReading {

  private final UnitId place;
  private final Map<String, PeriodRead> periods = new LinkedHashMap<>();

  /** The period in which each task was planned last. */
  private final Map<TaskId, PeriodRead> planned = new HashMap<>();

  private final List<Organization> organizations = new ArrayList<>();

  /** The units that came after the outset, and the places of plans. */
  private final Set<UnitId> named = new LinkedHashSet<>();

  private PeriodsReading(UnitId place) {
    this.place = place;
  }

  /** The periods in the order in which they were first decided. */
  static ImmutableList<PeriodRead> of(Chronicle chronicle, UnitId place) {
    PeriodsReading reading = new PeriodsReading(place);
    for (Entry entry : chronicle) {
      reading.readPlace(entry.event());
      reading.read(entry.event());
    }
    reading.requirePlace();
    return ImmutableList.copyOf(reading.periods.values());
  }

  private void readPlace(Event event) {
    if (event instanceof OrganizationRecorded recorded) {
      organizations.add(recorded.organization());
    } else if (event instanceof UnitCreated created) {
      named.add(created.unit().id());
    } else if (event instanceof PlanAdopted adopted) {
      named.add(adopted.place());
    }
  }

  private void requirePlace() {
    if (!isNamed(place) && units().findAny().isPresent()) {
      throw new IllegalArgumentException(
          "no unit "
              + Quoted.text(place)
              + " in this chronicle"
              + Nearest.question(
                  place.value(), id -> isNamed(UnitId.of(id)), units().map(UnitId::value)));
    }
  }

  private boolean isNamed(UnitId unit) {
    return named.contains(unit) || organizations.stream().anyMatch(one -> one.contains(unit));
  }

  private Stream<UnitId> units() {
    return Stream.concat(
        named.stream(), organizations.stream().flatMap(one -> one.units().map(Unit::id)));
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
