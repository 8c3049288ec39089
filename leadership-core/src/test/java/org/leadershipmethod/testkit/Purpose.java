package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Predicate;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PositionStated;
import org.leadershipmethod.society.RelationStated;

/**
 * What a step is for, so that a test can see whether what is proposed in its place still does it:
 * the same task reaches the same people at the same place, the same tasks are planned or asked for.
 */
public final class Purpose {

  private Purpose() {}

  /** Whether some of the proposed events do what a step was to do. */
  public static boolean isKept(Event step, Collection<Event> proposed) {
    Predicate<Event> does = does(step);
    return proposed.stream().anyMatch(does);
  }

  private static Predicate<Event> does(Event step) {
    if (step instanceof TaskRelayed relayed) {
      return other -> other instanceof TaskRelayed one && isSame(relayed, one);
    } else if (step instanceof TaskDelivered delivered) {
      return other -> other instanceof TaskDelivered one && isSame(delivered, one);
    } else if (step instanceof PersonnelMobilized mobilized) {
      return other -> other instanceof PersonnelMobilized one && isSame(mobilized, one);
    } else if (step instanceof PlanAdopted plan) {
      return other -> other instanceof PlanAdopted one && isSame(plan, one);
    } else if (step instanceof TasksIndicated demand) {
      return other -> other instanceof TasksIndicated one && isSame(demand, one);
    } else if (step instanceof GroupEvent event) {
      return other -> other instanceof GroupEvent one && one.group().equals(event.group());
    } else if (step instanceof PartyFounded founded) {
      return other -> other instanceof PartyFounded one && one.party().equals(founded.party());
    } else if (step instanceof PositionStated stated) {
      return other -> other instanceof PositionStated one && one.person().equals(stated.person());
    } else if (step instanceof RelationStated stated) {
      return other -> other instanceof RelationStated one && isSame(stated, one);
    }
    return step::equals;
  }

  private static boolean isSame(TaskRelayed step, TaskRelayed other) {
    return other.task().equals(step.task())
        && other.to().equals(step.to())
        && people(other).containsAll(people(step));
  }

  private static boolean isSame(RelationStated step, RelationStated other) {
    return other.from().equals(step.from()) && other.to().equals(step.to());
  }

  /** Somebody at some unit. */
  private record Told(Object person, Object unit) {

    static Told of(Delivery delivery) {
      return new Told(delivery.person(), delivery.unit());
    }
  }

  private static ImmutableSet<Told> people(TaskRelayed relayed) {
    return relayed.deliveries().stream().map(Told::of).collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isSame(TaskDelivered step, TaskDelivered other) {
    return other.task().equals(step.task())
        && Told.of(other.delivery()).equals(Told.of(step.delivery()));
  }

  private static boolean isSame(PersonnelMobilized step, PersonnelMobilized other) {
    return other.task().equals(step.task())
        && other.unit().equals(step.unit())
        && other.people().containsAll(step.people());
  }

  private static boolean isSame(PlanAdopted step, PlanAdopted other) {
    return other.key().equals(step.key()) && tasks(other).containsAll(tasks(step));
  }

  private static ImmutableList<Task> tasks(PlanAdopted plan) {
    return plan.tasks().stream().map(PlannedTask::task).collect(ImmutableList.toImmutableList());
  }

  private static boolean isSame(TasksIndicated step, TasksIndicated other) {
    return other.to().equals(step.to())
        && other.period().equals(step.period())
        && tasks(other).equals(tasks(step));
  }

  private static ImmutableSet<Task> tasks(TasksIndicated demand) {
    return demand.tasks().stream().map(one -> one.task()).collect(ImmutableSet.toImmutableSet());
  }
}
