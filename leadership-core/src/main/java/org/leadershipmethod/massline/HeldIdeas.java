package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * Ideas that people held fast to in a turn ({@code M4.3}): now they act on them.
 *
 * <p>For example {@code held.act(evenings, mill, ImmutableSet.of(), 9, "read every Tuesday")}.
 */
public final class HeldIdeas extends IdeasOfTurn {

  HeldIdeas(SpiralId spiral, int turn) {
    super(spiral, turn, Phase.HELD);
  }

  /**
   * Those of the turn in which a spiral is; empty where there is no such spiral, or it is closed.
   */
  public static Optional<HeldIdeas> in(Situation now, SpiralId spiral) {
    return found(now, spiral, turn -> new HeldIdeas(spiral, turn));
  }

  /**
   * People of a unit who hold fast to an idea act on it.
   *
   * @param idea which one
   * @param unit where
   * @param by who they are, as far as they are named
   * @param others how many there are beside those who are named
   * @param deed what they do
   * @throws IllegalArgumentException if the number is below zero, or deed is blank
   */
  public Step<PractisedIdeas> act(
      IdeaId idea, UnitId unit, ImmutableSet<PersonId> by, int others, String deed) {
    return going(
        new IdeaPractised(idea, unit, by, others, deed), new PractisedIdeas(spiral(), turn()));
  }
}
