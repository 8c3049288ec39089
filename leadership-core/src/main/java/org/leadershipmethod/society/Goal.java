package org.leadershipmethod.society;

import org.leadershipmethod.internal.Argument;

/**
 * What a party wants to reach for its class, up to governing ({@code R2.2}).
 *
 * <p>Checked here: not blank.
 *
 * @param value the goal as text
 */
public record Goal(String value) implements Comparable<Goal> {

  /**
   * Makes a goal of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public Goal {
    Argument.text("A goal", value);
  }

  /** The one with this text. */
  public static Goal of(String value) {
    return new Goal(value);
  }

  /** By the text. */
  @Override
  public int compareTo(Goal other) {
    return value.compareTo(other.value);
  }

  /** The text. */
  @Override
  public String toString() {
    return value;
  }
}
