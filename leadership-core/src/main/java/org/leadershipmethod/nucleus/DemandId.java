package org.leadershipmethod.nucleus;

import org.leadershipmethod.internal.Argument;

/**
 * The id of a demand within the unit where it is voiced, such as {@code "roof"} or a number.
 *
 * <p>Checked here: not blank. Two units may each have a demand {@code roof}; they are two.
 *
 * @param value the id as text
 */
public record DemandId(String value) implements Comparable<DemandId> {

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public DemandId {
    Argument.text("A demand's id", value);
  }

  /** The id with this text. */
  public static DemandId of(String value) {
    return new DemandId(value);
  }

  /** By the text of the id. */
  @Override
  public int compareTo(DemandId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
