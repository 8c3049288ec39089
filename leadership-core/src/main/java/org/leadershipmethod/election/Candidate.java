package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody who stands for election, with what practice has shown of them.
 *
 * <p>A candidate whose standing is untested can be written down, so that a rule can find it ({@code
 * R3.1}).
 *
 * @param person who stands
 * @param standing what practice has shown of them
 */
public record Candidate(PersonId person, Standing standing) {

  /** Makes a candidate of a person and their standing. */
  public Candidate {
    requireNonNull(person, "person");
    requireNonNull(standing, "standing");
  }

  /** A candidate of whom practice has shown nothing yet. */
  public static Candidate of(PersonId person) {
    return new Candidate(person, Standing.UNTESTED);
  }

  /**
   * A candidate of whom practice has shown nothing yet.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Candidate of(String person) {
    return of(PersonId.of(person));
  }

  /** The same candidate, with their deeds as they are called in another record. */
  public Candidate citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return with(standing.citing(ids));
  }

  /** The same candidate with another standing. */
  public Candidate with(Standing newStanding) {
    return new Candidate(person, requireNonNull(newStanding, "newStanding"));
  }
}
