package org.leadershipmethod.group;

import org.leadershipmethod.internal.Argument;

/**
 * The id of a decision within the leading group that takes it, such as the number of a minute.
 *
 * <p>Checked here: not blank.
 *
 * <p>Two groups may each have a decision {@code d7}; {@link DecisionOf} tells them apart.
 *
 * @param value the id as text
 */
public record DecisionId(String value) implements Comparable<DecisionId> {

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public DecisionId {
    Argument.text("A decision's id", value);
  }

  /** The id with this text. */
  public static DecisionId of(String value) {
    return new DecisionId(value);
  }

  /** By the text of the id. */
  @Override
  public int compareTo(DecisionId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
