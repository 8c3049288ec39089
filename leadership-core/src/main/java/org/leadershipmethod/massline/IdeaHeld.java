package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * People of a unit held fast to an idea ({@code M4.3}).
 *
 * <p>They did so when it was tried: when it cost them something, or somebody spoke against it. Who
 * they are can be named, or only counted, or both: {@code others} are people beside those who are
 * named.
 *
 * @param idea the idea
 * @param unit where
 * @param by who they are, as far as they are named
 * @param others how many others there are
 * @param shown what shows it, as text; no rule reads it
 */
public record IdeaHeld(
    IdeaId idea, UnitId unit, ImmutableSet<PersonId> by, int others, String shown)
    implements IdeaTakenUp {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the number is below zero, or shown is blank
   */
  public IdeaHeld {
    requireNonNull(idea, "idea");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    Argument.count("others", others);
    Argument.text("shown", shown);
  }

  @Override
  public Phase phase() {
    return Phase.HELD;
  }
}
