package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.organization.Answerers;
import org.leadershipmethod.organization.Charge;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.PersonHandle;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * One unit on the route of a task, with the people through whom the task goes there.
 *
 * @param unit which unit
 * @param charge who is in overall charge of it
 * @param specific who has specific responsibility for the field of the task there, if anybody
 */
public record Stop(UnitId unit, Charge charge, Optional<PersonId> specific) {

  /** Makes a stop. */
  public Stop {
    requireNonNull(unit, "unit");
    requireNonNull(charge, "charge");
    requireNonNull(specific, "specific");
  }

  static Stop at(Organization organization, UnitId unit, FieldOfWork field) {
    return of(organization.handle(unit).answerers(field, organization));
  }

  static Stop of(Answerers answerers) {
    return new Stop(
        answerers.unitId(), answerers.charge(), answerers.specific().map(PersonHandle::id));
  }

  /** The person in overall charge comes first, and tells the one with specific responsibility. */
  void addAssignments(
      TaskId task, Optional<PersonId> above, ImmutableList.Builder<Assignment> assignments) {
    ImmutableSet<PersonId> heads = charge.holders();
    for (PersonId head : heads) {
      assignments.add(new Assignment(task, unit, head, Responsibility.OVERALL, above));
    }
    PersonId person = specific.orElse(null);
    if (person != null && !heads.contains(person)) {
      Optional<PersonId> head = heads.stream().findFirst();
      assignments.add(new Assignment(task, unit, person, Responsibility.SPECIFIC, head));
    }
  }
}
