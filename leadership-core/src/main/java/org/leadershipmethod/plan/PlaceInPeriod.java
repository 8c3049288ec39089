package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;

/**
 * One place in one period: what a plan is for ({@code M8.5}).
 *
 * @param place the unit
 * @param period the name of the period
 */
public record PlaceInPeriod(UnitId place, String period) implements Key {

  /** Makes the key. */
  public PlaceInPeriod {
    requireNonNull(place, "place");
    requireNonNull(period, "period");
  }

  /** The place in the period, as words. */
  @Override
  public String toString() {
    return place + " in " + period;
  }
}
