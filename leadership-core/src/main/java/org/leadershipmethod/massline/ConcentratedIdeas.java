package org.leadershipmethod.massline;

import java.util.Optional;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * Ideas that were concentrated in a turn ({@code M4.2}): now they are taken to the masses.
 *
 * <p>For example {@code concentrated.propagate(evenings, mill, ada)}.
 */
public final class ConcentratedIdeas extends IdeasOfTurn {

  ConcentratedIdeas(SpiralId spiral, int turn) {
    super(spiral, turn, Phase.CONCENTRATED);
  }

  /**
   * Those of the turn in which a spiral is; empty where there is no such spiral, or it is closed.
   */
  public static Optional<ConcentratedIdeas> in(Situation now, SpiralId spiral) {
    return found(now, spiral, turn -> new ConcentratedIdeas(spiral, turn));
  }

  /**
   * An idea is made known in a unit ({@code M4.3}).
   *
   * @param idea which one
   * @param unit where
   * @param by who makes it known
   */
  public Step<PropagatedIdeas> propagate(IdeaId idea, UnitId unit, PersonId by) {
    return new PhaseStep<>(
        new IdeaPropagated(idea, unit, by),
        now -> missing(now, idea),
        new PropagatedIdeas(spiral(), turn()));
  }
}
