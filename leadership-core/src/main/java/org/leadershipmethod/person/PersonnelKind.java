package org.leadershipmethod.person;

import org.leadershipmethod.internal.Argument;

/**
 * A kind of personnel that a unit has, in the host's words: teachers, other staff, students ({@code
 * M3.10}).
 *
 * <p>Checked here: not blank.
 *
 * @param value the kind as text
 */
public record PersonnelKind(String value) {

  /**
   * Makes a kind of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public PersonnelKind {
    Argument.text("A kind of personnel", value);
  }

  /** The kind with this text. */
  public static PersonnelKind of(String value) {
    return new PersonnelKind(value);
  }

  /** The kind as text. */
  @Override
  public String toString() {
    return value;
  }
}
