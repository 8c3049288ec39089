package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;

/**
 * One place in one period: what a plan is for ({@code M8.5}).
 *
 * <p>The period is known by its name alone: a later plan for {@code spring} takes the place of an
 * earlier one, even if it says that spring lasts longer. As a text: {@code school in spring}.
 *
 * <p>Names are compared letter by letter: {@code Spring} and {@code spring} are two periods.
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
