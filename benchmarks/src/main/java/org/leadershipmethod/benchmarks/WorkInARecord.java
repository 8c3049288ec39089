package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.WorkDone;

/**
 * A record of daily work: tasks come down the tree, people work on them, bring results, and hand
 * overall charge to each other.
 *
 * <p>A few relays go past a head, on the way or at the end, or come from a unit beside; half of
 * those past the head at the end are mended later, and some heads leave while tasks are open. Fifty
 * tasks are open at a time, so that what is open does not grow with the record.
 */
final class WorkInARecord {

  private static final FieldOfWork FIELD = FieldOfWork.of(SampleColumns.FIELD);
  private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");
  private static final int OPEN = 50;

  private final SampleColumns sample;
  private final Random random;
  private final int[] heads;
  private final List<Event> events = new ArrayList<>();
  private final Deque<ResultAchieved> open = new ArrayDeque<>();
  private final Deque<TaskDelivered> amends = new ArrayDeque<>();

  private WorkInARecord(int units, int tasks) {
    sample = SampleColumns.of(units);
    random = new Random(tasks);
    heads = new int[units];
    for (int unit = 0; unit < units; unit++) {
      heads[unit] = sample.head(unit);
    }
    for (int task = 0; task < tasks; task++) {
      happens(task);
    }
  }

  /** So many tasks in an organization of so many units; always the same for the two numbers. */
  static WorkInARecord of(int units, int tasks) {
    return new WorkInARecord(units, tasks);
  }

  private void happens(int number) {
    int to = someUnit();
    Task task = Task.of("task-" + number, "Task " + number, FIELD);
    boolean isFromBeside = number % 200 == 7;
    int from = isFromBeside ? beside(to) : sample.root();
    events.add(
        new TaskRelayed(
            task, unit(from), Optional.empty(), unit(to), deliveries(number, task, from, to)));
    events.add(new WorkDone(task, unit(to), ImmutableSet.of(person(sample.person(to, 3)))));
    open.add(new ResultAchieved(task.id(), unit(to), "done"));
    if (open.size() > OPEN) {
      events.add(open.remove());
    }
    if (!amends.isEmpty() && number % 10 == 0) {
      events.add(amends.remove());
    }
    if (number % 10 == 5) {
      handOver(number % 20 == 5 ? to : random.nextInt(sample.units()));
    }
  }

  private int someUnit() {
    int unit = random.nextInt(sample.units());
    return unit == sample.root() ? someUnit() : unit;
  }

  private int beside(int unit) {
    int other = someUnit();
    return sample.reaches(unit, other) ? beside(unit) : other;
  }

  /** Past the head at the end, or at the first level on the way, or at none. */
  private ImmutableList<Delivery> deliveries(int number, Task task, int from, int to) {
    ImmutableList.Builder<Delivery> deliveries = ImmutableList.builder();
    for (int at = to; at != SampleColumns.NONE && at != from; at = sample.parent(at)) {
      boolean isPast = at == to ? number % 100 == 99 : number % 100 == 49;
      deliveries.add(Delivery.of(unit(at), person(isPast ? stranger(at) : heads[at])));
      if (isPast && at == to && number % 200 == 99) {
        amends.add(new TaskDelivered(task.id(), Delivery.of(unit(at), person(heads[at]))));
      }
      if (sample.specialist(at) != SampleColumns.NONE) {
        deliveries.add(Delivery.of(unit(at), person(sample.specialist(at))));
      }
    }
    return deliveries.build();
  }

  /** Somebody of the unit who is never in charge of it. */
  private int stranger(int unit) {
    return sample.person(unit, 5);
  }

  private void handOver(int unit) {
    Post charge = Post.inCharge(unit(unit));
    events.add(new Departed(person(heads[unit]), charge));
    heads[unit] = heads[unit] == sample.head(unit) ? sample.follower(unit) : sample.head(unit);
    events.add(new Appointed(person(heads[unit]), charge));
  }

  private UnitId unit(int number) {
    return UnitId.of(sample.unitId(number));
  }

  private PersonId person(int number) {
    return PersonId.of(sample.personId(number));
  }

  SampleColumns sample() {
    return sample;
  }

  /** What happened, in order; one event a minute. */
  List<Event> events() {
    return events;
  }

  /** When the event at a place happened. */
  static Instant time(int place) {
    return FIRST.plus(Duration.ofMinutes(place));
  }

  /** A moment at which every window has run. */
  Instant end() {
    return time(events.size()).plus(Duration.ofDays(400));
  }

  /** The whole record. */
  Chronicle chronicle() {
    ChronicleBuilder builder = Chronicle.builder();
    builder.add(new OrganizationRecorded(sample.organization()), When.OUTSET);
    for (int place = 0; place < events.size(); place++) {
      builder.add(events.get(place), When.at(time(place)));
    }
    return builder.build();
  }
}
