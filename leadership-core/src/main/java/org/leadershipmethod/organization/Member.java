package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/**
 * Somebody who belongs to a unit, with what the host said of them there.
 *
 * @param person who
 * @param part the part of the masses in which they stand in this unit ({@code M3.5}); empty when
 *     the host did not say
 * @param kind the kind of personnel they belong to ({@code M3.10}); empty when the host did not say
 */
public record Member(PersonId person, Optional<Part> part, Optional<PersonnelKind> kind) {

  /** Makes a member of the three parts. */
  public Member {
    requireNonNull(person, "person");
    requireNonNull(part, "part");
    requireNonNull(kind, "kind");
  }

  /** A member of whom no more is known. */
  public static Member of(PersonId person) {
    return new Member(person, Optional.empty(), Optional.empty());
  }

  /** A member with part and kind. */
  public static Member of(PersonId person, Part part, PersonnelKind kind) {
    return new Member(
        person,
        Optional.of(requireNonNull(part, "part")),
        Optional.of(requireNonNull(kind, "kind")));
  }
}
