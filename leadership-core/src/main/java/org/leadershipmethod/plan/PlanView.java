package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;

/**
 * Reads what places were asked for and what they decided, from the events of this family and from
 * those about tasks.
 *
 * <p>For example {@code practice.situation().view(PLANS).of("school")}. What is concluded is
 * forgotten, so that the picture grows with what is under way and not with the length of the
 * record.
 */
public final class PlanView implements View<Plans> {

  /** The view, as the key under which a situation holds its picture. */
  public static final PlanView PLANS = new PlanView();

  private PlanView() {}

  @Override
  public Plans start() {
    return Plans.NONE;
  }

  @Override
  public Plans after(Plans plans, Entry entry) {
    return place(entry.event())
        .map(place -> plans.with(place, after(plans.at(place), entry)))
        .orElse(plans);
  }

  private static PlacePlans after(PlacePlans there, Entry entry) {
    Event event = entry.event();
    if (event instanceof TaskRelayed relayed) {
      return there.after(entry, relayed);
    } else if (event instanceof TasksIndicated indicated) {
      return there.after(entry, indicated);
    } else if (event instanceof PlanAdopted adopted) {
      return there.after(entry, adopted);
    } else if (event instanceof PeriodClosed closed) {
      return there.after(entry, closed);
    } else if (event instanceof ResultAchieved result) {
      return there.after(entry, result);
    }
    return event instanceof TaskWithdrawn withdrawn ? there.after(entry, withdrawn) : there;
  }

  /** Where an event belongs, if it is one that this view reads. */
  private static Optional<UnitId> place(Event event) {
    if (event instanceof TaskRelayed relayed) {
      return Optional.of(relayed.to());
    } else if (event instanceof TasksIndicated indicated) {
      return Optional.of(indicated.to());
    } else if (event instanceof PlanAdopted adopted) {
      return Optional.of(adopted.place());
    } else if (event instanceof PeriodClosed closed) {
      return Optional.of(closed.place());
    } else if (event instanceof ResultAchieved result) {
      return Optional.of(result.unit());
    }
    return event instanceof TaskWithdrawn withdrawn
        ? Optional.of(withdrawn.unit())
        : Optional.empty();
  }

  @Override
  public ImmutableSet<Key> touched(Plans before, Entry entry) {
    return place(entry.event())
        .map(place -> touched(place, before.at(place), entry.event()))
        .orElse(ImmutableSet.of());
  }

  private static ImmutableSet<Key> touched(UnitId place, PlacePlans before, Event event) {
    ImmutableSet.Builder<Key> keys = ImmutableSet.builder();
    keys.add(new Place(place));
    periods(before, event).forEach(period -> keys.add(new PlaceInPeriod(place, period)));
    return keys.build();
  }

  private static Stream<String> periods(PlacePlans before, Event event) {
    if (event instanceof TasksIndicated indicated) {
      return Stream.concat(
          indicated.period().stream().map(Period::name),
          indicated.tasks().stream().flatMap(one -> asked(before, one.task().id())));
    } else if (event instanceof PlanAdopted adopted) {
      return decided(before, adopted.period());
    } else if (event instanceof PeriodClosed closed) {
      return decided(before, closed.period());
    } else if (event instanceof ResultAchieved result) {
      return concerned(before, result.task());
    }
    return event instanceof TaskWithdrawn withdrawn
        ? concerned(before, withdrawn.task())
        : Stream.empty();
  }

  private static Stream<String> decided(PlacePlans before, Period period) {
    Stream<AdoptedPlan> beside = before.plans().beside(period);
    return Stream.concat(Stream.of(period.name()), beside.map(one -> one.event().period().name()));
  }

  /** The periods whose plans a task is, or was, at the centre of, and those it was asked for in. */
  private static Stream<String> concerned(PlacePlans before, TaskId task) {
    AdoptedPlans plans = before.plans();
    Stream<String> planned =
        Stream.concat(plans.standing().stream(), plans.closed().stream())
            .filter(one -> one.isAbout(task))
            .flatMap(one -> decided(before, one.event().period()));
    return Stream.concat(planned, asked(before, task));
  }

  private static Stream<String> asked(PlacePlans before, TaskId task) {
    return before.asked().task(task).stream()
        .flatMap(one -> one.requests().stream())
        .flatMap(request -> request.period().stream())
        .map(Period::name);
  }

  /** Whether anything was asked for or decided at a place for a period. */
  @Override
  public Lookup lookUp(Plans before, Key named) {
    return named instanceof PlaceInPeriod key
        ? before.at(key.place()).lookUp(key.period())
        : new Lookup.NotKept();
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "plans";
  }
}
