package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * A ballot for everybody whom the voter approves of, each with the same weight.
 *
 * @param candidates who is approved of; empty for a blank ballot
 */
public record Choices(ImmutableSet<PersonId> candidates) implements Ballot {

  /** A ballot for nobody: it was cast, and approves of none. */
  public static final Choices BLANK = new Choices(ImmutableSet.of());

  /** Makes a ballot of those approved of. */
  public Choices {
    requireNonNull(candidates, "candidates");
  }

  /** A ballot for these candidates. */
  public static Choices of(Iterable<PersonId> candidates) {
    return new Choices(ImmutableSet.copyOf(Argument.all("candidates", candidates)));
  }

  /**
   * A ballot for these candidates.
   *
   * @throws IllegalArgumentException if an id is blank
   */
  public static Choices of(String... candidates) {
    return of(Argument.texts("candidates", PersonId::of, candidates));
  }

  @Override
  public ImmutableSet<PersonId> mentioned() {
    return candidates;
  }
}
