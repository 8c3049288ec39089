package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody made a concentrated idea known in a unit ({@code M4.3}).
 *
 * <p>To be told of it is not to understand it: that it was explained is told by {@link
 * IdeaExplained}.
 *
 * @param idea the idea
 * @param unit where
 * @param by who did
 */
public record IdeaPropagated(IdeaId idea, UnitId unit, PersonId by) implements IdeaAdvanced {

  /** Makes the event. */
  public IdeaPropagated {
    requireNonNull(idea, "idea");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
  }

  @Override
  public Phase phase() {
    return Phase.PROPAGATED;
  }
}
