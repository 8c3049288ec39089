package org.leadershipmethod.relay;

import static com.google.common.collect.Sets.intersection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/**
 * One unit that a relay concerns, with who was in charge there at the time and who was reached.
 *
 * @param unit which unit
 * @param kind how it is concerned
 * @param task the task, as it is called in words
 * @param key the task at the unit
 * @param heads who was in overall charge at some moment of the relay
 * @param told who was told there
 * @param responsible who was made responsible there
 */
record Concern(
    UnitId unit,
    Kind kind,
    String task,
    TaskAtUnit key,
    ImmutableSet<PersonId> heads,
    ImmutableSet<PersonId> told,
    ImmutableSet<PersonId> responsible) {

  /** How a unit is concerned. */
  enum Kind {
    /** The task was relayed to it. */
    ADDRESSED,
    /** The task passed through it, by the line of subordination. */
    ON_THE_WAY,
    /** Somebody there was told or made responsible without any relay. */
    REACHED
  }

  /** The units that an event concerns, from the top down; the units that it names are there. */
  static ImmutableList<Concern> of(Occasion<RelayEvent> occasion) {
    if (occasion.event() instanceof TaskRelayed relayed) {
      return ofRelay(relayed, occasion.when(), occasion.before());
    } else if (occasion.event() instanceof TaskDelivered delivered) {
      return ofDelivery(delivered, occasion.when(), occasion.before());
    }
    return ImmutableList.of();
  }

  /** The unit that relays; empty where somebody was reached without any relay. */
  static Optional<UnitId> relaying(RelayEvent event) {
    return event instanceof TaskRelayed relayed ? Optional.of(relayed.from()) : Optional.empty();
  }

  private static ImmutableList<Concern> ofRelay(TaskRelayed event, When when, Situation before) {
    Organization organization = before.organization();
    ImmutableListMultimap<UnitId, Delivery> there =
        Multimaps.index(event.deliveries(), Delivery::unit);
    ImmutableList.Builder<Concern> concerns = ImmutableList.builder();
    for (UnitId unit : units(event, before)) {
      Kind kind = unit.equals(event.to()) ? Kind.ADDRESSED : Kind.ON_THE_WAY;
      TaskAtUnit key = new TaskAtUnit(event.task().id(), unit);
      concerns.add(at(organization, key, event.task().toString(), kind, there.get(unit), when));
    }
    return concerns.build();
  }

  private static ImmutableList<UnitId> units(TaskRelayed event, Situation before) {
    if (before.bound(RelayBounds.ROUTE_READING) == RouteReading.ADDRESSED_ONLY) {
      return ImmutableList.of(event.to());
    }
    return before
        .organization()
        .pathDown(event.from(), event.to())
        .filter(path -> path.size() > 1)
        .map(path -> path.subList(1, path.size()))
        .orElseGet(() -> ImmutableList.of(event.to()));
  }

  private static ImmutableList<Concern> ofDelivery(
      TaskDelivered event, When when, Situation before) {
    Delivery delivery = event.delivery();
    TaskAtUnit key = new TaskAtUnit(event.task(), delivery.unit());
    Tasks tasks = before.view(TaskView.TASKS);
    if (tasks.record(key).isReached()) {
      return ImmutableList.of();
    }
    String task = tasks.task(event.task()).map(Task::toString).orElse("'" + event.task() + "'");
    ImmutableList<Delivery> there = ImmutableList.of(delivery);
    return ImmutableList.of(at(before.organization(), key, task, Kind.REACHED, there, when));
  }

  private static Concern at(
      Organization organization,
      TaskAtUnit key,
      String task,
      Kind kind,
      ImmutableList<Delivery> there,
      When when) {
    return new Concern(
        key.unit(),
        kind,
        task,
        key,
        organization.chargeDuring(key.unit(), when),
        Deliveries.told(there),
        Deliveries.responsible(there));
  }

  boolean isVacant() {
    return heads.isEmpty();
  }

  ImmutableSet<PersonId> headsTold() {
    return intersection(heads, told).immutableCopy();
  }

  ImmutableSet<PersonId> headsResponsible() {
    return intersection(heads, responsible).immutableCopy();
  }

  /** Past whom a task came here that none of the heads was told of, as the end of a sentence. */
  String pastHeads() {
    return heads.size() > 1
        ? "past everyone in overall charge at the time: none of them was told of it or made"
            + " responsible for it."
        : "past the person in overall charge, who was neither told of it nor made responsible for"
            + " it.";
  }

  /** Whether somebody is in charge, and none of them was told or made responsible. */
  boolean passesHeads() {
    return !isVacant() && headsTold().isEmpty() && headsResponsible().isEmpty();
  }

  static Optional<PersonId> specific(Organization organization, UnitId unit, FieldOfWork field) {
    return organization.contains(unit)
        ? organization.department(unit, field).flatMap(Department::inCharge)
        : Optional.empty();
  }
}
