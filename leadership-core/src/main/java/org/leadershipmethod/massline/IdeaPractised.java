package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * People of a unit acted on an idea ({@code M4.3}).
 *
 * <p>Only in what people do can be seen whether the idea is right. Who they are can be named, or
 * only counted, or both: {@code others} are people beside those who are named.
 *
 * @param idea the idea
 * @param unit where
 * @param by who they are, as far as they are named
 * @param others how many others there are
 * @param deed what they did, as text; no rule reads it
 */
public record IdeaPractised(
    IdeaId idea, UnitId unit, ImmutableSet<PersonId> by, int others, String deed)
    implements IdeaTakenUp {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the number is below zero, or deed is blank
   */
  public IdeaPractised {
    requireNonNull(idea, "idea");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    Argument.count("others", others);
    Argument.text("deed", deed);
  }

  @Override
  public Phase phase() {
    return Phase.PRACTISED;
  }
}
