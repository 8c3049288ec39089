package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Counted;

/**
 * How long it took from the first call of a campaign to the first guidance ({@code M6.6}).
 *
 * <p>A record that knows only days, or less, does not tell it exactly, and so there are two ends.
 *
 * @param shortest it was this long at least
 * @param longest it was this long at most
 */
public record TimeToGuidance(Duration shortest, Duration longest) {

  /**
   * Makes it of its ends.
   *
   * @throws IllegalArgumentException if the shortest is below zero or above the longest
   */
  public TimeToGuidance {
    requireNonNull(longest, "longest");
    if (requireNonNull(shortest, "shortest").isNegative() || shortest.compareTo(longest) > 0) {
      throw new IllegalArgumentException(
          "It took no less than zero, and no less than the longest, but it was from "
              + shortest
              + " to "
              + longest
              + ".");
    }
  }

  static TimeToGuidance between(When call, When guidance) {
    Duration least = Duration.between(call.latest(), guidance.earliest());
    Duration most = Duration.between(call.earliest(), guidance.latest());
    return new TimeToGuidance(notNegative(least), notNegative(most));
  }

  private static Duration notNegative(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }

  /** In whole days: {@code 3 to 4 days}. */
  @Override
  public String toString() {
    long least = shortest.toDays();
    long most = longest.toDays();
    return least == most
        ? Counted.of(most, "day", "days")
        : least + " to " + Counted.of(most, "day", "days");
  }
}
