package org.leadershipmethod.organization;

import org.jspecify.annotations.Nullable;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.Interned;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody as an answer to a question by {@link UnitHandle}, named only when that is asked for.
 *
 * <p>Two are equal when they have the same id. This class is immutable and thread-safe.
 */
public final class PersonHandle {

  private final Interned ids;
  private final int number;

  PersonHandle(Interned ids, int number) {
    this.ids = ids;
    this.number = number;
  }

  /** The id of the person. */
  public PersonId id() {
    return ids.named(number, PersonId.class, PersonId::of);
  }

  /** The number that the person has, if they are known there, or had; or {@link IntTrie#NONE}. */
  int numberIn(Organization organization) {
    Interned now = organization.names().people();
    return now == ids || now.hasStill(ids, number) ? number : now.indexOf(ids.key(number));
  }

  /** Whether the other is a handle for the same id. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonHandle that
        && ((ids == that.ids && number == that.number)
            || ids.key(number).equals(that.ids.key(that.number)));
  }

  @Override
  public int hashCode() {
    return ids.key(number).hashCode();
  }

  /** The id as text. */
  @Override
  public String toString() {
    return ids.key(number);
  }
}
