package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A window of time, counted from a moment or back from it, also at both ends of time.
 *
 * <p>For example 30 days: {@code new TimeWindow(Duration.ofDays(30)).end(told)}. It does not say
 * since when something is owed: that is for {@link Situation#due}, which knows what the record
 * covers.
 *
 * @param length how long it is; not below zero
 */
public record TimeWindow(Duration length) {

  /**
   * Makes a window.
   *
   * @throws IllegalArgumentException if it is below zero
   */
  public TimeWindow {
    if (requireNonNull(length, "length").isNegative()) {
      throw new IllegalArgumentException("A window is not below zero, but was " + length + ".");
    }
  }

  /** When it has run that began at a moment; the end of all time where it reaches beyond. */
  public Instant end(Instant begin) {
    return Duration.between(requireNonNull(begin, "begin"), Instant.MAX).compareTo(length) < 0
        ? Instant.MAX
        : begin.plus(length);
  }

  /** When it began that ends at a moment; empty where that is before all time. */
  public Optional<Instant> begin(Instant end) {
    return Duration.between(Instant.MIN, requireNonNull(end, "end")).compareTo(length) < 0
        ? Optional.empty()
        : Optional.of(end.minus(length));
  }
}
