package org.leadershipmethod.vitality;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonnelKind;

/**
 * How many of a kind of personnel a unit has, and how many of them sit in its leading group ({@code
 * M3.10}).
 *
 * <p>Checked here: no more sit there than there are.
 *
 * @param kind the kind
 * @param members how many members of the unit are of it
 * @param seated how many of these have a seat
 */
public record KindSeated(PersonnelKind kind, int members, int seated) {

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if a number is below zero, or more are seated than there are
   */
  public KindSeated {
    requireNonNull(kind, "kind");
    Argument.count("seated", seated);
    if (seated > members) {
      throw new IllegalArgumentException(
          "Of " + members + " members no more can sit there, but " + seated + " did.");
    }
  }

  /** The numbers as words: {@code teacher: 2 of 5}. */
  @Override
  public String toString() {
    return kind + ": " + seated + " of " + members;
  }
}
