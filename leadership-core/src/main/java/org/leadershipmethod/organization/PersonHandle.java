package org.leadershipmethod.organization;

import org.jspecify.annotations.Nullable;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody as an answer to a question by {@link UnitHandle}, named only when that is asked for.
 *
 * <p>Two are equal when they have the same id. This class is immutable and thread-safe.
 */
public final class PersonHandle {

  private final People people;
  private final int number;

  PersonHandle(People people, int number) {
    this.people = people;
    this.number = number;
  }

  /** The id of the person. */
  public PersonId id() {
    return people.id(number);
  }

  /** Whether the other is a handle for the same id. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonHandle that
        && people.text(number).equals(that.people.text(that.number));
  }

  @Override
  public int hashCode() {
    return people.text(number).hashCode();
  }

  /** The id as text. */
  @Override
  public String toString() {
    return people.text(number);
  }
}
