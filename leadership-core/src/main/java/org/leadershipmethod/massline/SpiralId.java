package org.leadershipmethod.massline;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.internal.Argument;

/**
 * The id of a spiral: of what a unit takes up with the masses, turn after turn ({@code M4.5}).
 *
 * <p>Checked here: not blank. The first turn with an id begins the spiral; every later event of it
 * names the same id, such as {@code reading}, and one that names another is refused with the id
 * that was perhaps meant.
 *
 * @param value the id as text
 */
public record SpiralId(String value) implements Key, Comparable<SpiralId> {

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public SpiralId {
    Argument.text("A spiral id", value);
  }

  /** The id with this text. */
  public static SpiralId of(String value) {
    return new SpiralId(value);
  }

  /** By the text of the id. */
  @Override
  public int compareTo(SpiralId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
