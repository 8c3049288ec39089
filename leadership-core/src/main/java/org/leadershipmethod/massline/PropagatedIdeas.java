package org.leadershipmethod.massline;

import java.util.Optional;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * Ideas that were made known in a turn ({@code M4.3}): now they are explained.
 *
 * <p>For example {@code propagated.explain(evenings, mill, ada, "at a meeting")}.
 */
public final class PropagatedIdeas extends IdeasOfTurn {

  PropagatedIdeas(SpiralId spiral, int turn) {
    super(spiral, turn, Phase.PROPAGATED);
  }

  /**
   * Those of the turn in which a spiral is; empty where there is no such spiral, or it is closed.
   */
  public static Optional<PropagatedIdeas> in(Situation now, SpiralId spiral) {
    return found(now, spiral, turn -> new PropagatedIdeas(spiral, turn));
  }

  /**
   * An idea is explained in a unit where it was made known.
   *
   * @param idea which one
   * @param unit where
   * @param by who explains it
   * @param how how, for example {@code "at a meeting, with questions"}
   * @throws IllegalArgumentException if it does not say how
   */
  public Step<ExplainedIdeas> explain(IdeaId idea, UnitId unit, PersonId by, String how) {
    return going(new IdeaExplained(idea, unit, by, how), new ExplainedIdeas(spiral(), turn()));
  }
}
