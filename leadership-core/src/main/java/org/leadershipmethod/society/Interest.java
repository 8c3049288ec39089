package org.leadershipmethod.society;

import org.leadershipmethod.internal.Argument;

/**
 * What a class needs, in its own words: land, shorter hours, schools ({@code R2.2}).
 *
 * <p>Checked here: not blank.
 *
 * @param value the interest as text
 */
public record Interest(String value) implements Comparable<Interest> {

  /**
   * Makes an interest of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public Interest {
    Argument.text("An interest", value);
  }

  /** The one with this text. */
  public static Interest of(String value) {
    return new Interest(value);
  }

  /** By the text. */
  @Override
  public int compareTo(Interest other) {
    return value.compareTo(other.value);
  }

  /** The text. */
  @Override
  public String toString() {
    return value;
  }
}
