package org.leadershipmethod.organization;

import org.leadershipmethod.internal.Argument;

/**
 * What kind of unit something is, in the host's words: county, school, team.
 *
 * <p>Checked here: not blank.
 *
 * @param value the kind as text
 */
public record UnitKind(String value) {

  /** The kind of a unit of which nobody said more. */
  public static final UnitKind UNIT = of("unit");

  /**
   * Makes a kind of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public UnitKind {
    Argument.text("A kind of unit", value);
  }

  /** The kind with this text. */
  public static UnitKind of(String value) {
    return new UnitKind(value);
  }

  /** The kind as text. */
  @Override
  public String toString() {
    return value;
  }
}
