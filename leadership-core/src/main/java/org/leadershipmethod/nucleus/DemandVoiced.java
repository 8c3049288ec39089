package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * People of a unit said what they demand ({@code M9.4}).
 *
 * <p>What is demanded again has the id that it had, in whatever words. Who did so can be named, or
 * only counted, or both: {@code others} are people beside those who are named. What a whole class
 * needs is told by {@code society.InterestsVoiced}, and what a higher unit asks for by {@code
 * plan.TasksIndicated}; this is what people ask of those who lead them.
 *
 * <p>For example {@code new DemandVoiced(school, DemandId.of("roof"), ImmutableSet.of(), 12, "mend
 * the roof")}.
 *
 * <p>Checked here: the number is not below zero, and the words are not blank.
 *
 * @param unit the unit
 * @param demand which demand
 * @param by who voiced it, as far as they are named
 * @param others how many others did
 * @param words what they demand, as text; no measure reads it
 */
public record DemandVoiced(
    UnitId unit, DemandId demand, ImmutableSet<PersonId> by, int others, String words)
    implements NucleusEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the number is below zero, or the words are blank
   */
  public DemandVoiced {
    requireNonNull(unit, "unit");
    requireNonNull(demand, "demand");
    requireNonNull(by, "by");
    Argument.count("others", others);
    Argument.text("words", words);
  }

  /** How many people voiced it. */
  public int voices() {
    return by.size() + others;
  }
}
