package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.WorkDone;

/**
 * A record of four kinds of events, recorded in the order in which they happened, on every other
 * day to the moment and else to the day: relays with two to five deliveries, work, results and
 * appointments, of people and units that come again.
 */
final class EventsInARecord {
  private static final int UNITS = 1000;
  private static final int PEOPLE = 10_000;
  private static final FieldOfWork FIELD = FieldOfWork.of("production");
  private static final LocalDate FIRST_DAY = LocalDate.of(2030, 1, 1);
  private static final int A_DAY = 100;

  private final Random random = new Random(UNITS);

  /** A record of so many entries. */
  Chronicle chronicle(int entries) {
    ChronicleBuilder builder = Chronicle.builder();
    for (int i = 0; i < entries; i++) {
      builder.add(event(i), when(i));
    }
    return builder.build();
  }

  /** When the entry at a place happened. */
  static When when(int place) {
    int day = place / A_DAY;
    LocalDate there = FIRST_DAY.plusDays(day);
    return day % 2 == 0
        ? When.at(there.atTime(8, place % A_DAY / 2, place % 2 * 30).toInstant(ZoneOffset.UTC))
        : When.on(there);
  }

  /** What happened at a place. */
  Event event(int place) {
    return switch (place % 4) {
      case 0 -> new TaskRelayed(task(place), unit(), Optional.of(FIELD), unit(), deliveries());
      case 1 -> new WorkDone(task(place), unit(), people());
      case 2 ->
          new ResultAchieved(TaskId.of("task-" + place), unit(), "Mended " + place + " roofs");
      default -> new Appointed(person(), Post.department(unit(), FIELD));
    };
  }

  private static Task task(int number) {
    String title = number % 8 == 0 ? "Brücke " : "Bridge ";
    return Task.of("task-" + number, title + number, FIELD);
  }

  private UnitId unit() {
    return UnitId.of("unit-" + random.nextInt(UNITS));
  }

  private PersonId person() {
    return PersonId.of("person-" + random.nextInt(PEOPLE));
  }

  private ImmutableList<Delivery> deliveries() {
    ImmutableList.Builder<Delivery> deliveries = ImmutableList.builder();
    int count = 2 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      deliveries.add(new Delivery(unit(), person(), true, i == 0, Optional.empty()));
    }
    return deliveries.build();
  }

  private ImmutableSet<PersonId> people() {
    ImmutableSet.Builder<PersonId> people = ImmutableSet.builder();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      people.add(person());
    }
    return people.build();
  }
}
