package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * Ideas that were explained in a turn ({@code M4.3}): now people embrace them, or say why not.
 *
 * <p>For example {@code explained.embrace(evenings, mill, ImmutableSet.of(), 12, "they bring
 * lamps")}.
 */
public final class ExplainedIdeas extends IdeasOfTurn {

  ExplainedIdeas(SpiralId spiral, int turn) {
    super(spiral, turn, Phase.EXPLAINED);
  }

  /**
   * Those of the turn in which a spiral is; empty where there is no such spiral, or it is closed.
   */
  public static Optional<ExplainedIdeas> in(Situation now, SpiralId spiral) {
    return found(now, spiral, turn -> new ExplainedIdeas(spiral, turn));
  }

  /**
   * People of a unit where an idea was explained embrace it as their own.
   *
   * @param idea which one
   * @param unit where
   * @param by who they are, as far as they are named
   * @param others how many there are beside those who are named
   * @param shown what shows it
   * @throws IllegalArgumentException if the number is below zero, or shown is blank
   */
  public Step<EmbracedIdeas> embrace(
      IdeaId idea, UnitId unit, ImmutableSet<PersonId> by, int others, String shown) {
    return going(
        new IdeaEmbraced(idea, unit, by, others, shown), new EmbracedIdeas(spiral(), turn()));
  }
}
