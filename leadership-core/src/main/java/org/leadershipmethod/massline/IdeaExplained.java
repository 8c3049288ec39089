package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody explained an idea in a unit ({@code M4.3}).
 *
 * <p>For example at a meeting, so that people could ask and object.
 *
 * @param idea the idea
 * @param unit where
 * @param by who did
 * @param how how, as text; no rule reads it
 */
public record IdeaExplained(IdeaId idea, UnitId unit, PersonId by, String how)
    implements IdeaAdvanced {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if how is blank
   */
  public IdeaExplained {
    requireNonNull(idea, "idea");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    Argument.text("how", how);
  }

  @Override
  public Phase phase() {
    return Phase.EXPLAINED;
  }
}
