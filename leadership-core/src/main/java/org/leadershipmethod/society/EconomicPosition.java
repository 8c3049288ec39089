package org.leadershipmethod.society;

import org.leadershipmethod.internal.Argument;

/**
 * An economic position, in the host's words: wage labour, smallholding, owning a works ({@code
 * R1.1}).
 *
 * <p>Those who have the same one are a class; which positions there are is for the host to say.
 *
 * <p>Checked here: not blank.
 *
 * @param value the position as text
 */
public record EconomicPosition(String value) implements Comparable<EconomicPosition> {

  /**
   * Makes a position of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public EconomicPosition {
    Argument.text("An economic position", value);
  }

  /** The one with this text. */
  public static EconomicPosition of(String value) {
    return new EconomicPosition(value);
  }

  /** By the text. */
  @Override
  public int compareTo(EconomicPosition other) {
    return value.compareTo(other.value);
  }

  /** The text. */
  @Override
  public String toString() {
    return value;
  }
}
