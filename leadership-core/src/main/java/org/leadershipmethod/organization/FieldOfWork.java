package org.leadershipmethod.organization;

import org.leadershipmethod.internal.Argument;

/**
 * A field of work, in the host's words, in which a department can have its task.
 *
 * <p>Any field is one, and none is exempt from the method ({@code M3.13}); the constants are only
 * those that are met most often.
 *
 * <p>Checked here: not blank.
 *
 * @param value the field as text
 */
public record FieldOfWork(String value) implements Comparable<FieldOfWork> {

  /** Spreading and explaining ideas. */
  public static final FieldOfWork PROPAGANDA = of("propaganda");

  /** Building up the organization itself, and its personnel. */
  public static final FieldOfWork ORGANIZATION = of("organization");

  /** Teaching and learning. */
  public static final FieldOfWork EDUCATION = of("education");

  /** Making and growing things. */
  public static final FieldOfWork PRODUCTION = of("production");

  /**
   * Makes a field of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public FieldOfWork {
    Argument.text("A field of work", value);
  }

  /** The field with this text. */
  public static FieldOfWork of(String value) {
    return new FieldOfWork(value);
  }

  /** By the text of the field. */
  @Override
  public int compareTo(FieldOfWork other) {
    return value.compareTo(other.value);
  }

  /** The field as text. */
  @Override
  public String toString() {
    return value;
  }
}
