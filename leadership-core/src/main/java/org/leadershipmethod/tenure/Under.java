package org.leadershipmethod.tenure;

import java.util.Optional;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;

/**
 * That a unit is there, and right below which.
 *
 * @param parent the unit right above; empty at the top
 */
record Under(Optional<UnitId> parent) {

  /** Right below a unit. */
  static Under of(UnitId parent) {
    return new Under(Optional.of(parent));
  }

  /** Where a unit stands that is there. */
  static Under in(Organization organization, UnitId unit) {
    return new Under(organization.parent(unit));
  }
}
