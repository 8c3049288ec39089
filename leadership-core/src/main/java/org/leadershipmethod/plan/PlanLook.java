package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;

/**
 * What one entry does to what places were asked for and decided: it touches its place, and the
 * periods there that it is about.
 */
final class PlanLook {

  private final Plans before;
  private final Entry entry;

  PlanLook(Plans before, Entry entry) {
    this.before = before;
    this.entry = entry;
  }

  Look<Plans> look() {
    Event event = entry.event();
    if (event instanceof TaskRelayed relayed) {
      PlacePlans there = before.at(relayed.to());
      return changed(relayed.to(), there.after(entry, relayed), Stream.empty());
    } else if (event instanceof TasksIndicated indicated) {
      PlacePlans there = before.at(indicated.to());
      return changed(indicated.to(), there.after(entry, indicated), Stream.empty());
    } else if (event instanceof PlanAdopted adopted) {
      PlacePlans there = before.at(adopted.place());
      return changed(
          adopted.place(), there.after(entry, adopted), decided(there, adopted.period()));
    } else if (event instanceof PeriodClosed closed) {
      PlacePlans there = before.at(closed.place());
      return changed(closed.place(), there.after(entry, closed), decided(there, closed.period()));
    }
    return concluded(event);
  }

  private Look<Plans> concluded(Event event) {
    if (event instanceof ResultAchieved result) {
      PlacePlans there = before.at(result.unit());
      return changed(result.unit(), there.after(entry, result), concerned(there, result.task()));
    } else if (event instanceof TaskWithdrawn withdrawn) {
      PlacePlans there = before.at(withdrawn.unit());
      return changed(
          withdrawn.unit(), there.after(entry, withdrawn), concerned(there, withdrawn.task()));
    }
    return event instanceof OrganizationEvent change ? ending(change) : Look.unchanged();
  }

  /** What was asked for and decided at a unit that is gone. */
  private Look<Plans> ending(OrganizationEvent change) {
    ImmutableSet<UnitId> gone = before.ending(change);
    ImmutableSet.Builder<Key> touched = ImmutableSet.builder();
    for (UnitId place : gone) {
      touched.add(new Place(place));
      before.at(place).periods().forEach(name -> touched.add(new PlaceInPeriod(place, name)));
    }
    return gone.isEmpty() ? Look.unchanged() : Look.changed(before.without(gone), touched.build());
  }

  private Look<Plans> changed(UnitId place, PlacePlans next, Stream<String> periods) {
    ImmutableSet.Builder<Key> touched = ImmutableSet.builder();
    touched.add(new Place(place));
    periods.forEach(period -> touched.add(new PlaceInPeriod(place, period)));
    return Look.changed(before.with(place, next), touched.build());
  }

  private static Stream<String> decided(PlacePlans before, PlanningPeriod period) {
    Stream<AdoptedPlan> beside = before.plans().beside(period);
    return Stream.concat(Stream.of(period.name()), beside.map(one -> one.event().period().name()));
  }

  /** The periods whose plans a task is, or was, at the centre of. */
  private static Stream<String> concerned(PlacePlans before, TaskId task) {
    AdoptedPlans plans = before.plans();
    return Stream.concat(plans.standing().stream(), plans.closed().stream())
        .filter(one -> one.isAbout(task))
        .flatMap(one -> decided(before, one.event().period()));
  }
}
