package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * A unit was split into new ones and is gone.
 *
 * <p>The new units stand where it stood, as the last of those directly under the unit above it. Who
 * goes into which of them is said with each; whoever is not named goes nowhere. Units directly
 * below that no new one takes come under the unit above. Charge, further heads and departments end:
 * who takes them up in the new units is for other events to say.
 *
 * <p>A unit that stays, and gives up a part of itself, is not split: a new unit was created, and
 * people and units moved there.
 *
 * @param unit the unit that is gone
 * @param into the new units, in order; there are at least two
 */
public record UnitSplit(UnitId unit, ImmutableList<Successor> into) implements OrganizationEvent {

  /** Makes the event. */
  public UnitSplit {
    requireNonNull(unit, "unit");
    requireNonNull(into, "into");
  }

  @Override
  public ImmutableSet<UnitId> gone(Set<UnitId> units) {
    return units.contains(unit) ? ImmutableSet.of(unit) : ImmutableSet.of();
  }
}
