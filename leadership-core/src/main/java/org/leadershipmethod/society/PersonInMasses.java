package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody as one of the masses: what a statement about an economic position is about.
 *
 * @param person who
 */
public record PersonInMasses(PersonId person) implements Key {

  /** Makes the key. */
  public PersonInMasses {
    requireNonNull(person, "person");
  }

  /** The id of the person. */
  @Override
  public String toString() {
    return person.toString();
  }
}
