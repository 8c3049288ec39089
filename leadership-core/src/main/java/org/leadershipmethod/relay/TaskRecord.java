package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.internal.SharedList;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Breach;

/**
 * What the record says of one task at one unit.
 *
 * @param relays the relays of it to this unit, with the event
 * @param deliveries who was told or made responsible at this unit
 * @param mobilizations who was mobilized at this unit, and by whom
 * @param workers everyone who took part in the work at this unit
 * @param firstWork when the work began
 * @param lastWork when there was work last
 * @param passing the units further down that the task passed through here to, and where it is not
 *     concluded yet
 * @param left of those who answer for it at this unit, who left overall charge of the unit, or was
 *     not found in it any more, each with what tells so
 */
record TaskRecord(
    SharedList<Told<TaskRelayed>> relays,
    SharedList<Told<Delivery>> deliveries,
    SharedList<Told<PersonnelMobilized>> mobilizations,
    SharedSet<PersonId> workers,
    Optional<Told<WorkDone>> firstWork,
    Optional<Told<WorkDone>> lastWork,
    SharedSet<UnitId> passing,
    SharedMap<PersonId, Told<OrganizationEvent>> left) {

  static final TaskRecord NOTHING =
      new TaskRecord(
          SharedList.empty(),
          SharedList.empty(),
          SharedList.empty(),
          SharedSet.empty(),
          Optional.empty(),
          Optional.empty(),
          SharedSet.empty(),
          SharedMap.empty());

  TaskRecord relayed(Told<TaskRelayed> relay) {
    return new TaskRecord(
        relays.plus(relay), deliveries, mobilizations, workers, firstWork, lastWork, passing, left);
  }

  /** The same with some deliveries, which are told in one place. */
  TaskRecord delivered(Told<?> by, Iterable<Delivery> more) {
    SharedList<Told<Delivery>> all = deliveries;
    for (Delivery delivery : more) {
      all = all.plus(by.of(delivery));
    }
    return new TaskRecord(relays, all, mobilizations, workers, firstWork, lastWork, passing, left);
  }

  TaskRecord mobilized(Entry entry, PersonnelMobilized event) {
    return new TaskRecord(
        relays,
        deliveries,
        mobilizations.plus(entry.told(event)),
        workers,
        firstWork,
        lastWork,
        passing,
        left);
  }

  TaskRecord worked(Entry entry, WorkDone event) {
    Told<WorkDone> work = entry.told(event);
    return new TaskRecord(
        relays,
        deliveries,
        mobilizations,
        workers.plusAll(event.people()),
        firstWork.or(() -> Optional.of(work)),
        Optional.of(work),
        passing,
        left);
  }

  TaskRecord passingTo(UnitId unit) {
    return withPassing(passing.plus(unit));
  }

  TaskRecord passedTo(UnitId unit) {
    return withPassing(passing.minus(unit));
  }

  private TaskRecord withPassing(SharedSet<UnitId> units) {
    return new TaskRecord(
        relays, deliveries, mobilizations, workers, firstWork, lastWork, units, left);
  }

  private TaskRecord withLeft(SharedMap<PersonId, Told<OrganizationEvent>> people) {
    return new TaskRecord(
        relays, deliveries, mobilizations, workers, firstWork, lastWork, passing, people);
  }

  /** The same after somebody left overall charge of the unit. */
  TaskRecord left(Entry entry, OrganizationEvent event, PersonId person) {
    return answering().contains(person) && !left.containsKey(person)
        ? withLeft(left.plus(person, entry.told(event)))
        : this;
  }

  /** The same after somebody came into overall charge of the unit. */
  TaskRecord came(PersonId person) {
    return left.containsKey(person) ? withLeft(left.minus(person)) : this;
  }

  /** The same after it was found anew who is in overall charge of the unit. */
  TaskRecord found(Entry entry, OrganizationEvent event, Collection<PersonId> inCharge) {
    TaskRecord next = withLeft(left.minusAll(inCharge));
    for (PersonId person : answering()) {
      next = inCharge.contains(person) ? next : next.left(entry, event, person);
    }
    return next.left.equals(left) ? this : next;
  }

  /** Who was told of the task here and made responsible for it, be it at once or one by one. */
  ImmutableSet<PersonId> answering() {
    ImmutableList<Delivery> here = delivered();
    return Sets.intersection(Delivery.told(here), Delivery.responsible(here)).immutableCopy();
  }

  /**
   * Whether one of these people answers for the task, and was told of it or made responsible for it
   * after a breach: what was broken has been seen to since.
   */
  boolean isAnsweredSince(Breach breach, Collection<PersonId> people) {
    return people.stream()
        .filter(person -> isReachedSince(breach, person))
        .anyMatch(this::isAnsweredBy);
  }

  private boolean isReachedSince(Breach breach, PersonId person) {
    return deliveries.stream()
        .anyMatch(one -> breach.isBefore(one.turn()) && one.what().person().equals(person));
  }

  private boolean isAnsweredBy(PersonId person) {
    boolean told = false;
    boolean responsible = false;
    for (Told<Delivery> one : deliveries) {
      if (one.what().person().equals(person)) {
        told |= one.what().told();
        responsible |= one.what().responsible();
      }
    }
    return told && responsible;
  }

  /** The mobilizations by somebody who was in overall charge of the unit at the time. */
  Stream<Told<PersonnelMobilized>> mobilizedByHeads(Organization organization) {
    return mobilizations.stream().filter(one -> isByHead(one, organization));
  }

  private static boolean isByHead(Told<PersonnelMobilized> one, Organization organization) {
    PersonnelMobilized event = one.what();
    return organization.contains(event.unit())
        && organization.chargeDuring(event.unit(), one.when()).contains(event.by());
  }

  /** Who was told or made responsible here, in the order of the record. */
  ImmutableList<Delivery> delivered() {
    return deliveries.stream().map(Told::what).collect(ImmutableList.toImmutableList());
  }

  /** Who was told or made responsible here by the step of a breach, or after it. */
  ImmutableList<Delivery> deliveredFrom(Breach breach) {
    return deliveries.stream()
        .filter(one -> breach.isAt(one.turn()) || breach.isBefore(one.turn()))
        .map(Told::what)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the task only passed through here, and is concluded wherever it went. */
  boolean isOver() {
    return passing.isEmpty() && !isOwn();
  }

  /** Whether the task is to be done here: it did not only pass through to a unit further down. */
  boolean isHere() {
    return passing.isEmpty() || isOwn();
  }

  private boolean isOwn() {
    return !relays.isEmpty() || !mobilizations.isEmpty() || !workers.isEmpty();
  }

  /** Whether the task came to this unit in any way before. */
  boolean isReached() {
    return !relays.isEmpty() || !deliveries.isEmpty();
  }
}
