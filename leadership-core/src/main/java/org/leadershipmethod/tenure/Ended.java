package org.leadershipmethod.tenure;

import java.util.Optional;
import org.leadershipmethod.organization.DepartmentClosed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitSplit;

/**
 * The end of a unit, or of one of its departments.
 *
 * @param unit the unit
 * @param field of a department, its field
 * @param into the unit that receives its people, where there is one
 */
record Ended(UnitId unit, Optional<FieldOfWork> field, Optional<UnitId> into) {

  /** What an event ends; empty where it ends nothing. */
  static Optional<Ended> by(OrganizationEvent event) {
    if (event instanceof UnitMerged merged) {
      return of(merged.unit(), Optional.of(merged.into()));
    } else if (event instanceof UnitSplit split) {
      return of(split.unit(), Optional.empty());
    } else if (event instanceof UnitClosed closed) {
      return of(closed.unit(), Optional.empty());
    }
    return event instanceof DepartmentClosed closed
        ? Optional.of(new Ended(closed.unit(), Optional.of(closed.field()), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Ended> of(UnitId unit, Optional<UnitId> into) {
    return Optional.of(new Ended(unit, Optional.empty(), into));
  }

  /** Whether it is the whole unit that ends. */
  boolean isUnit() {
    return field.isEmpty();
  }

  /** Whether a position in the unit ends with it. */
  boolean ends(Position position) {
    return isUnit() || (position instanceof Position.InPost in && in.post().field().equals(field));
  }
}
