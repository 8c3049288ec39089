package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Entry;

/**
 * What a granted step gives: the practice as it goes on from there, and what the step reached.
 *
 * @param <T> what the step reaches
 * @param practice the practice after the step; the one before it is as it was
 * @param value what the step reached
 * @param entries what was written, to be saved by the host
 */
public record Taken<T>(Practice practice, T value, ImmutableList<Entry> entries) {

  /** Makes the outcome of a granted step. */
  public Taken {
    requireNonNull(practice, "practice");
    requireNonNull(value, "value");
    requireNonNull(entries, "entries");
  }
}
