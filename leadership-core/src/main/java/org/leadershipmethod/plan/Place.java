package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;

/**
 * A unit as a place that decides what comes first there: what tasks come to and plans are made for.
 *
 * @param unit the unit
 */
public record Place(UnitId unit) implements Key {

  /** Makes the key. */
  public Place {
    requireNonNull(unit, "unit");
  }

  /** The id of the unit. */
  @Override
  public String toString() {
    return unit.toString();
  }
}
