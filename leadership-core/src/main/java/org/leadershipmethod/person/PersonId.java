package org.leadershipmethod.person;

import org.leadershipmethod.internal.Argument;

/**
 * The id of a person: a handle, a number, or a token that only the host program can resolve.
 *
 * <p>Ids are compared letter by letter; a host whose handles ignore case turns them into lower case
 * first. Checked here: not blank.
 *
 * @param value the id as text, also when it is all digits
 */
public record PersonId(String value) implements Comparable<PersonId> {

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public PersonId {
    Argument.text("A person's id", value);
  }

  /** The id with this text. */
  public static PersonId of(String value) {
    return new PersonId(value);
  }

  /** By the text of the id. */
  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
