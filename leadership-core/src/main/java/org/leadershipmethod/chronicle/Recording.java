package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.person.PersonId;

/**
 * When an entry was written down, and by whom, as far as the host says so.
 *
 * <p>It is something else than when the event happened: minutes of 3 March may be written down on
 * the 20th. For example {@code Recording.at(now).by(PersonId.of("clerk-2"))}.
 *
 * @param at the moment of recording, if it is known
 * @param by who recorded it, if it is known
 */
public record Recording(Optional<Instant> at, Optional<PersonId> by) {

  /** Nobody said when it was written down, or by whom. */
  public static final Recording UNKNOWN = new Recording(Optional.empty(), Optional.empty());

  /** Makes a recording of its parts. */
  public Recording {
    requireNonNull(at, "at");
    requireNonNull(by, "by");
  }

  /** At a moment, by somebody not known. */
  public static Recording at(Instant moment) {
    return new Recording(Optional.of(requireNonNull(moment, "moment")), Optional.empty());
  }

  /** The same, by somebody. */
  public Recording by(PersonId person) {
    return new Recording(at, Optional.of(requireNonNull(person, "person")));
  }

  /** When and by whom, as far as it is known. */
  @Override
  public String toString() {
    return "recorded"
        + at.map(moment -> " at " + moment).orElse("")
        + by.map(person -> " by " + person).orElse("")
        + (equals(UNKNOWN) ? ", nobody says when" : "");
  }
}
