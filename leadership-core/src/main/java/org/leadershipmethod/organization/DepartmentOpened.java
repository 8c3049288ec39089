package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

/**
 * A unit set up a department for a field. Nobody works in it yet.
 *
 * <p>An appointment to a department that is not there opens it too; this event states one that
 * nobody was appointed to.
 *
 * @param unit the unit
 * @param field the field of the department
 */
public record DepartmentOpened(UnitId unit, FieldOfWork field) implements OrganizationEvent {

  /** Makes the event. */
  public DepartmentOpened {
    requireNonNull(unit, "unit");
    requireNonNull(field, "field");
  }
}
