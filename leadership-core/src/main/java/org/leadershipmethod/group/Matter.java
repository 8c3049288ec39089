package org.leadershipmethod.group;

import org.leadershipmethod.internal.Argument;

/**
 * What a decision is about and a mandate covers, in the host's words: the programme, the budget, a
 * strike.
 *
 * <p>Two matters are the same if their texts are, letter by letter. Checked here: not blank.
 *
 * <p>So {@code budget} and {@code the budget} are two matters; whoever writes the record keeps to
 * one wording.
 *
 * @param value the matter as text
 */
public record Matter(String value) implements Comparable<Matter> {

  /**
   * Makes a matter of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public Matter {
    Argument.text("A matter", value);
  }

  /** The matter with this text. */
  public static Matter of(String value) {
    return new Matter(value);
  }

  /** By the text. */
  @Override
  public int compareTo(Matter other) {
    return value.compareTo(other.value);
  }

  /** The matter as text. */
  @Override
  public String toString() {
    return value;
  }
}
