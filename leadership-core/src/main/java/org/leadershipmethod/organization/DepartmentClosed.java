package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

/**
 * A department of a unit was closed.
 *
 * <p>Its posts end, of the person in charge and of the staff; whoever is a member of the unit, or
 * has another post in it, stays so. Tasks stay with the unit.
 *
 * @param unit the unit
 * @param field the field of the department
 */
public record DepartmentClosed(UnitId unit, FieldOfWork field) implements OrganizationEvent {

  /** Makes the event. */
  public DepartmentClosed {
    requireNonNull(unit, "unit");
    requireNonNull(field, "field");
  }
}
