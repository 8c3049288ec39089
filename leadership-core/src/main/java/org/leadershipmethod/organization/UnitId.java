package org.leadershipmethod.organization;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.internal.Argument;

/**
 * The id of a unit, by which everything else names it; also what rules are asked about.
 *
 * <p>Checked here: not blank.
 *
 * @param value the id as text
 */
public record UnitId(String value) implements Key, Comparable<UnitId> {

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public UnitId {
    Argument.text("A unit's id", value);
  }

  /** The id with this text. */
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  /** By the text of the id. */
  @Override
  public int compareTo(UnitId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
