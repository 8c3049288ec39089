package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

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
    if (requireNonNull(value, "value").isBlank()) {
      throw new IllegalArgumentException("A goal has to be some text, but it was blank.");
    }
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
