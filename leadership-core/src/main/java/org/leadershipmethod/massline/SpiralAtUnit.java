package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;

/**
 * A spiral with the unit whose leaders ask in it: what is found about its turns is found there
 * ({@code M4.5}).
 *
 * <p>As a text: {@code spiral reading of county}.
 *
 * @param spiral the spiral
 * @param unit the unit whose leaders ask
 */
public record SpiralAtUnit(SpiralId spiral, UnitId unit) implements Key {

  /** Makes the key. */
  public SpiralAtUnit {
    requireNonNull(spiral, "spiral");
    requireNonNull(unit, "unit");
  }

  /** The spiral of the unit, as words. */
  @Override
  public String toString() {
    return "spiral " + spiral + " of " + unit;
  }
}
