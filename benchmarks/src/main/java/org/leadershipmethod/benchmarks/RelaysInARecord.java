package org.leadershipmethod.benchmarks;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.RelayStep;
import org.leadershipmethod.relay.Route;
import org.leadershipmethod.relay.Stop;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * A record of an organization that relays one task after the other from its top to one of its
 * units, and in one relay of a hundred reaches somebody else there instead of the head.
 */
final class RelaysInARecord {
  private static final int UNITS = 1000;
  private static final int ONE_FAULT_IN = 100;
  private static final FieldOfWork FIELD = FieldOfWork.of(SampleColumns.FIELD);
  private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");

  private final SampleColumns sample = SampleColumns.of(UNITS);
  private final Organization organization = sample.organization();
  private final PlainOrganization plain = new PlainOrganization(sample);
  private final Random random = new Random(UNITS);
  private final int relays;

  RelaysInARecord(int relays) {
    this.relays = relays;
  }

  /** How many of the relays go past a head. */
  int faults() {
    return relays / ONE_FAULT_IN;
  }

  /** A moment that no relay comes after. */
  Instant end() {
    return time(relays + 1);
  }

  private static Instant time(int relay) {
    return FIRST.plus(Duration.ofMinutes(relay));
  }

  /** The whole record. */
  Chronicle chronicle() {
    ChronicleBuilder builder = Chronicle.builder();
    builder.add(new OrganizationRecorded(organization), When.OUTSET);
    for (int i = 0; i < relays; i++) {
      builder.add(relayed(i), When.at(time(i)));
    }
    return builder.build();
  }

  private TaskRelayed relayed(int relay) {
    int to = someUnit();
    boolean isFaulty = relay % ONE_FAULT_IN == ONE_FAULT_IN - 1;
    ImmutableList.Builder<Delivery> deliveries = ImmutableList.builder();
    for (Stop stop : route(to).stops()) {
      PersonId head =
          isFaulty && stop.unit().equals(id(to))
              ? PersonId.of(sample.personId(sample.follower(to)))
              : stop.charge().soleHolder().orElseThrow();
      deliveries.add(Delivery.of(stop.unit(), head));
      stop.specific().ifPresent(person -> deliveries.add(Delivery.of(stop.unit(), person)));
    }
    return new TaskRelayed(
        task(relay), id(sample.root()), Optional.empty(), id(to), deliveries.build());
  }

  private Route route(int to) {
    return Route.between(organization, id(sample.root()), id(to), FIELD).orElseThrow();
  }

  private int someUnit() {
    int unit = random.nextInt(UNITS);
    return unit == sample.root() ? someUnit() : unit;
  }

  private UnitId id(int unit) {
    return UnitId.of(sample.unitId(unit));
  }

  private static Task task(int number) {
    return Task.of("task-" + number, "Task " + number, FIELD);
  }

  /** Steps that could come after the last relay, each of a task of its own. */
  ImmutableList<RelayStep> nextSteps(int count) {
    ImmutableList.Builder<RelayStep> steps = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      steps.add(Relay.of(task(relays + i)).from(id(sample.root())).to(id(someUnit())));
    }
    return steps.build();
  }

  /** Lawful relays that are in no record yet, each of a task of its own. */
  ImmutableList<TaskRelayed> further(int count) {
    ImmutableList.Builder<TaskRelayed> further = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      further.add(relayed(firstLawful() + i * ONE_FAULT_IN));
    }
    return further.build();
  }

  private int firstLawful() {
    return (relays / ONE_FAULT_IN + 1) * ONE_FAULT_IN;
  }

  /** When something happened that so many relays of the record came after. */
  When before(int laterRelays) {
    return When.at(time(relays - laterRelays).minusSeconds(1));
  }

  /** When they would be taken. */
  When next() {
    return When.at(end());
  }

  /**
   * What a program does that was written for this one question: it looks for the heads on the way
   * among those who were reached, and counts who is missing.
   */
  int headsPassed(Chronicle chronicle) {
    int passed = 0;
    for (Entry entry : chronicle) {
      if (entry.event() instanceof TaskRelayed relayed) {
        passed += headsPassed(relayed);
      }
    }
    return passed;
  }

  private int headsPassed(TaskRelayed relayed) {
    List<String> reached =
        relayed.deliveries().stream().map(delivery -> delivery.person().value()).toList();
    int passed = 0;
    String at = relayed.to().value();
    while (at != null && !at.equals(relayed.from().value())) {
      passed += reached.contains(requireNonNull(plain.head(at))) ? 0 : 1;
      at = plain.parent(at);
    }
    return passed;
  }
}
