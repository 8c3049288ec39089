package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * Ideas that people embraced in a turn ({@code M4.3}): now they hold fast to them.
 *
 * <p>For example {@code embraced.hold(evenings, mill, ImmutableSet.of(), 9, "they came all
 * winter")}.
 */
public final class EmbracedIdeas extends IdeasOfTurn {

  EmbracedIdeas(SpiralId spiral, int turn) {
    super(spiral, turn, Phase.EMBRACED);
  }

  /**
   * Those of the turn in which a spiral is; empty where there is no such spiral, or it is closed.
   */
  public static Optional<EmbracedIdeas> in(Situation now, SpiralId spiral) {
    return found(now, spiral, turn -> new EmbracedIdeas(spiral, turn));
  }

  /**
   * People of a unit who embraced an idea hold fast to it.
   *
   * @param idea which one
   * @param unit where
   * @param by who they are, as far as they are named
   * @param others how many there are beside those who are named
   * @param shown what shows it
   * @throws IllegalArgumentException if the number is below zero, or shown is blank
   */
  public Step<HeldIdeas> hold(
      IdeaId idea, UnitId unit, ImmutableSet<PersonId> by, int others, String shown) {
    return going(new IdeaHeld(idea, unit, by, others, shown), new HeldIdeas(spiral(), turn()));
  }
}
