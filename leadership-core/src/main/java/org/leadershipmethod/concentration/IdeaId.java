package org.leadershipmethod.concentration;

import java.util.Comparator;
import org.leadershipmethod.internal.Argument;

/**
 * What an idea is known by.
 *
 * <p>Ids that are whole numbers come first, in the order of the numbers; the others follow by
 * letters. So a ranking in which two ideas are equal is the same everywhere.
 *
 * @param value the id, as the host has it
 */
public record IdeaId(String value) implements Comparable<IdeaId> {

  private static final Comparator<IdeaId> ORDER =
      Comparator.<IdeaId, Boolean>comparing(id -> !id.isNumber())
          .thenComparing(id -> id.isNumber() ? id.value.length() : 0)
          .thenComparing(IdeaId::value);

  /**
   * Makes the id.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public IdeaId {
    Argument.text("value", value);
  }

  /** The id of this value. */
  public static IdeaId of(String value) {
    return new IdeaId(value);
  }

  /** A leading zero makes it a name: 07 and 7 are two ids, and neither comes twice. */
  private boolean isNumber() {
    return value.chars().allMatch(digit -> digit >= '0' && digit <= '9')
        && (value.length() == 1 || value.charAt(0) != '0');
  }

  @Override
  public int compareTo(IdeaId other) {
    return ORDER.compare(this, other);
  }

  /** The id as the host has it. */
  @Override
  public String toString() {
    return value;
  }
}
