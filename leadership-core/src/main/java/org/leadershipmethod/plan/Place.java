package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;

/**
 * A unit as a place that decides what comes first there: what tasks come to and plans are made for.
 *
 * <p>It is another key than the unit itself, so that a rule about what waits there is asked again
 * when tasks come, and not whenever anything happens to the unit.
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
