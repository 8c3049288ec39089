package org.leadershipmethod.rule;

import org.leadershipmethod.internal.Argument;

/**
 * The id of a rule: the simple name of its class, such as {@code HeadBypassed}.
 *
 * <p>Ids are unique among the rules in force, which {@code LeadershipMethod} checks. Checked here:
 * not blank.
 *
 * @param value the id as text
 */
public record RuleId(String value) implements Comparable<RuleId> {

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public RuleId {
    Argument.text("A rule's id", value);
  }

  /** The id with this text. */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** By the text of the id. */
  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
