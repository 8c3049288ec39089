package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.organization.Answerers;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.PersonHandle;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Collects who would answer for a task that goes down from one unit to all units below it. */
final class PassingDown {

  private final TaskId task;
  private final ImmutableList.Builder<Assignment> assignments = ImmutableList.builder();

  /** Who told those of the unit before; mostly the same as told those of the next one. */
  private Optional<PersonId> teller = Optional.empty();

  private PassingDown(TaskId task) {
    this.task = task;
  }

  static ImmutableList<Assignment> below(Organization organization, UnitId from, Task task) {
    PassingDown passing = new PassingDown(task.id());
    Iterator<Answerers> units = organization.answerers(from, task.field()).iterator();
    units.next(); // the one that passes it on comes first
    while (units.hasNext()) {
      passing.add(units.next());
    }
    return passing.assignments.build();
  }

  private void add(Answerers unit) {
    UnitId id = unit.unitId();
    findTeller(unit);
    PersonId head = addHeads(id, unit);
    if (unit.isSpecificOneMore()) {
      PersonId person = unit.specific().orElseThrow().id();
      add(id, person, Responsibility.SPECIFIC, Optional.ofNullable(head));
    }
  }

  @SuppressWarnings("ReferenceEquality") // another one that is equal is as good, but not kept
  private void findTeller(Answerers unit) {
    PersonId by = unit.passedOnBy().map(PersonHandle::id).orElse(null);
    if (by != teller.orElse(null)) {
      teller = Optional.ofNullable(by);
    }
  }

  /** The first of those in overall charge, or null. */
  private @Nullable PersonId addHeads(UnitId id, Answerers unit) {
    PersonId only = unit.head().map(PersonHandle::id).orElse(null);
    if (only != null) {
      add(id, only, Responsibility.OVERALL, teller);
      return only;
    }
    ImmutableList<PersonId> heads = unit.charge().holders().asList();
    heads.forEach(head -> add(id, head, Responsibility.OVERALL, teller));
    return heads.isEmpty() ? null : heads.get(0);
  }

  private void add(UnitId unit, PersonId person, Responsibility what, Optional<PersonId> toldBy) {
    assignments.add(new Assignment(task, unit, person, what, toldBy));
  }
}
