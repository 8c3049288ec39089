package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

/**
 * A unit was set up, as the last of those directly under its parent.
 *
 * @param unit the new unit
 */
public record UnitCreated(Unit unit) implements OrganizationEvent {

  /** Makes the event. */
  public UnitCreated {
    requireNonNull(unit, "unit");
  }
}
