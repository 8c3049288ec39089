package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.organization.UnitId;

/**
 * An idea as it fares in one unit ({@code M4.3}): some get further in one unit than in another.
 *
 * <p>As a text: {@code idea evenings at mill}.
 *
 * @param idea the idea
 * @param unit the unit
 */
public record IdeaAtUnit(IdeaId idea, UnitId unit) implements Key {

  /** Makes the key. */
  public IdeaAtUnit {
    requireNonNull(idea, "idea");
    requireNonNull(unit, "unit");
  }

  /** The idea at the unit, as words. */
  @Override
  public String toString() {
    return "idea " + idea + " at " + unit;
  }
}
