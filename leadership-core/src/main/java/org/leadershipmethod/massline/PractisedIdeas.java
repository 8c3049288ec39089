package org.leadershipmethod.massline;

import java.util.Optional;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * Ideas that people acted on in a turn ({@code M4.4}): now it shows whether they are right.
 *
 * <p>For example {@code practised.test(evenings, mill, ada, new TestOutcome.Held("twelve learnt
 * it"))}.
 */
public final class PractisedIdeas extends IdeasOfTurn {

  PractisedIdeas(SpiralId spiral, int turn) {
    super(spiral, turn, Phase.PRACTISED);
  }

  /**
   * Those of the turn in which a spiral is; empty where there is no such spiral, or it is closed.
   */
  public static Optional<PractisedIdeas> in(Situation now, SpiralId spiral) {
    return found(now, spiral, turn -> new PractisedIdeas(spiral, turn));
  }

  /**
   * Somebody sees in what people of a unit did whether an idea is right.
   *
   * @param idea which one
   * @param unit where people acted on it
   * @param by who tests it
   * @param outcome what came of it
   */
  public Step<TestedIdeas> test(IdeaId idea, UnitId unit, PersonId by, TestOutcome outcome) {
    return going(new IdeaTested(idea, unit, by, outcome), new TestedIdeas(spiral(), turn()));
  }
}
