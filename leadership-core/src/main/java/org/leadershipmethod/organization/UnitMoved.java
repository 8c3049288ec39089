package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A unit, with everything below it, was put under another, as the last of those directly under it.
 *
 * <p>A unit moved to where it stands already keeps its place.
 *
 * @param unit the unit that moved
 * @param newParent the unit it stands under from then on; empty for the top
 */
public record UnitMoved(UnitId unit, Optional<UnitId> newParent) implements OrganizationEvent {

  /** Makes the event. */
  public UnitMoved {
    requireNonNull(unit, "unit");
    requireNonNull(newParent, "newParent");
  }
}
