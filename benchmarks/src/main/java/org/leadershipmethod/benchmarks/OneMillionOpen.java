package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.RelayStep;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * Prints how long one more entry takes in a practice that has a million open tasks, in a thousand
 * units, and how much memory each of these tasks needs.
 */
public final class OneMillionOpen {
  private static final int TASKS = 1_000_000;
  private static final int UNITS = 1000;
  private static final int ONCE_MORE = 2000;
  private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");

  private OneMillionOpen() {}

  /**
   * Makes the record, goes on from it, and prints.
   *
   * @param args how many tasks, if not a million
   */
  public static void main(String[] args) {
    int tasks = args.length == 0 ? TASKS : Integer.parseInt(args[0]);
    long before = UsedMemory.now();
    Chronicle chronicle = chronicle(tasks);
    long recorded = UsedMemory.now();
    long start = System.nanoTime();
    Practice practice = Practice.resume(chronicle, LeadershipMethod.of(RELAY));
    double seconds = (System.nanoTime() - start) / 1e9;
    long resumed = UsedMemory.now();
    System.out.printf(
        Locale.ROOT,
        "%,d open tasks: %.1f s to read; %d bytes each for the record, %d for how things stand%n",
        tasks,
        seconds,
        (recorded - before) / tasks,
        (resumed - recorded) / tasks);
    When next = When.at(time(tasks));
    print("noted", practice, one -> one.note(relayed(tasks), next));
    print("taken as a step", practice, one -> one.take(step(tasks), next).orElseThrow().practice());
    Practice noted = practice.note(relayed(tasks), next);
    Same.check("entries", practice.version() + 1, noted.version());
    Same.check("findings", 0, noted.diagnosis(time(tasks + 1)).open().size());
  }

  /** The first time, and the best of many. */
  private static void print(String how, Practice practice, UnaryOperator<Practice> one) {
    long first = nanos(practice, one);
    long best = first;
    for (int nth = 0; nth < ONCE_MORE; nth++) {
      best = Math.min(best, nanos(practice, one));
    }
    System.out.printf(
        Locale.ROOT,
        "one more entry, %s: %.1f µs, the first time %.1f µs%n",
        how,
        best / 1e3,
        first / 1e3);
  }

  private static long nanos(Practice practice, UnaryOperator<Practice> one) {
    long start = System.nanoTime();
    Practice after = one.apply(practice);
    long nanos = System.nanoTime() - start;
    Same.check("entries", practice.version() + 1, after.version());
    return nanos;
  }

  private static Chronicle chronicle(int tasks) {
    OrganizationBuilder units = Organization.builder().unit("top").inCharge("secretary");
    for (int unit = 0; unit < UNITS; unit++) {
      units = units.unit("u" + unit).under("top").inCharge("h" + unit);
    }
    ChronicleBuilder record = Chronicle.builder();
    record.add(new OrganizationRecorded(units.build()), When.OUTSET);
    for (int nth = 0; nth < tasks; nth++) {
      record.add(relayed(nth), When.at(time(nth)));
    }
    return record.build();
  }

  private static Instant time(int nth) {
    return FIRST.plus(Duration.ofMinutes(nth));
  }

  private static Task task(int nth) {
    return Task.of("task-" + nth, "Task", FieldOfWork.EDUCATION);
  }

  private static TaskRelayed relayed(int nth) {
    String unit = "u" + nth % UNITS;
    return TaskRelayed.of(task(nth), "top", unit, Delivery.of(unit, "h" + nth % UNITS));
  }

  private static RelayStep step(int nth) {
    return Relay.of(task(nth)).from("top").to("u" + nth % UNITS);
  }
}
