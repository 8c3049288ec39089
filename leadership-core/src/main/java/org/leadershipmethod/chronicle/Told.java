package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

/**
 * What an entry tells, with where it is written down: for a view that remembers it.
 *
 * <p>For example {@code entry.told(event)}.
 *
 * @param entry the entry
 * @param turn when the entry has its turn as a record is read
 * @param what what it tells
 * @param <T> what it tells
 */
public record Told<T>(EntryId entry, Turn turn, T what) {

  /** Makes it of its parts. */
  public Told {
    requireNonNull(entry, "entry");
    requireNonNull(turn, "turn");
    requireNonNull(what, "what");
  }

  /** When it happened, as precisely as is known. */
  public When when() {
    return turn.when();
  }

  /** The same place, telling something else. */
  public <U> Told<U> of(U other) {
    return new Told<>(entry, turn, requireNonNull(other, "other"));
  }
}
