package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * A ballot for one candidate, or for none.
 *
 * @param candidate who is chosen; empty for a blank ballot, which states no opinion
 */
public record SingleChoice(Optional<PersonId> candidate) implements Ballot {

  /** A ballot for nobody: it was cast, and states no opinion. */
  public static final SingleChoice BLANK = new SingleChoice(Optional.empty());

  /** Makes a ballot of a choice. */
  public SingleChoice {
    requireNonNull(candidate, "candidate");
  }

  /** A ballot for this candidate. */
  public static SingleChoice of(PersonId candidate) {
    return new SingleChoice(Optional.of(requireNonNull(candidate, "candidate")));
  }

  /**
   * A ballot for this candidate.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static SingleChoice of(String candidate) {
    return of(PersonId.of(Argument.text("candidate", candidate)));
  }

  @Override
  public ImmutableSet<PersonId> mentioned() {
    return candidate.map(ImmutableSet::of).orElseGet(ImmutableSet::of);
  }
}
