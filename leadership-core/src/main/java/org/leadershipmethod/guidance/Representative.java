package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody of a unit who was looked at more closely, as standing for others ({@code M2.5}).
 *
 * <p>The person may be a token, and each text may be left out: no rule reads them, and nothing of
 * them is ever logged or put into a finding.
 *
 * @param person who
 * @param history what they went through
 * @param thinking how they think about the work
 * @param zeal how eagerly they study
 * @param strongPoints what they are good at
 * @param weakPoints what they are not good at
 */
public record Representative(
    PersonId person,
    Optional<String> history,
    Optional<String> thinking,
    Optional<String> zeal,
    Optional<String> strongPoints,
    Optional<String> weakPoints) {

  /** Makes a representative. */
  public Representative {
    requireNonNull(person, "person");
    requireNonNull(history, "history");
    requireNonNull(thinking, "thinking");
    requireNonNull(zeal, "zeal");
    requireNonNull(strongPoints, "strongPoints");
    requireNonNull(weakPoints, "weakPoints");
  }

  /** Somebody of whom nothing more is written down: {@code Representative.of("ada")}. */
  public static Representative of(String person) {
    return new Representative(
        PersonId.of(person),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Who, without what is said of them. */
  @Override
  public String toString() {
    return person.toString();
  }
}
