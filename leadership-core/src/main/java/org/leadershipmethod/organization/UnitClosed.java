package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * A unit was dissolved and is gone, without another in its place.
 *
 * <p>All its posts end, and nobody is said to have gone anywhere: where somebody went, another
 * event says. The units directly below it come under the unit above it, after those that are there
 * already; below a unit at the top they stand at the top from then on.
 *
 * @param unit the unit that is gone
 */
public record UnitClosed(UnitId unit) implements OrganizationEvent {

  /** Makes the event. */
  public UnitClosed {
    requireNonNull(unit, "unit");
  }

  @Override
  public ImmutableSet<UnitId> gone(Set<UnitId> units) {
    return units.contains(unit) ? ImmutableSet.of(unit) : ImmutableSet.of();
  }
}
