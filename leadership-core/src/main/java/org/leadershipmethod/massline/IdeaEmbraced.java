package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * People of a unit embraced an idea as their own ({@code M4.3}).
 *
 * <p>That they did not object is not enough: what shows it is written down. Who they are can be
 * named, or only counted, or both: {@code others} are people beside those who are named.
 *
 * @param idea the idea
 * @param unit where
 * @param by who they are, as far as they are named
 * @param others how many others there are
 * @param shown what shows it, as text; no rule reads it
 */
public record IdeaEmbraced(
    IdeaId idea, UnitId unit, ImmutableSet<PersonId> by, int others, String shown)
    implements IdeaTakenUp {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the number is below zero, or shown is blank
   */
  public IdeaEmbraced {
    requireNonNull(idea, "idea");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    Argument.count("others", others);
    Argument.text("shown", shown);
  }

  @Override
  public Phase phase() {
    return Phase.EMBRACED;
  }
}
