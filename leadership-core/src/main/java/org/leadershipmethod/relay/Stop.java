package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.organization.Charge;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
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
    Optional<PersonId> specific =
        organization.department(unit, field).flatMap(Department::inCharge);
    return new Stop(unit, organization.charge(unit), specific);
  }
}
