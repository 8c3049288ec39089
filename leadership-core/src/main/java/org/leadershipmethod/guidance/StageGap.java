package org.leadershipmethod.guidance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Counted;

/**
 * How many days lie between the beginnings of two stages.
 *
 * <p>Between two days it is one number: from 1 March to 3 March there are 2. Where only a span is
 * known in which a stage began, it is the fewest and the most that are possible. Hours are rounded
 * to whole days.
 *
 * @param fewest the fewest days that are possible; not below 0, which is checked here
 * @param most the most days that are possible; not fewer than the fewest, which is checked here
 */
public record StageGap(long fewest, long most) {

  private static final Duration HALF_DAY = Duration.ofHours(12);

  /**
   * Makes a gap.
   *
   * @throws IllegalArgumentException if the fewest are below 0, or more than the most
   */
  public StageGap {
    if (fewest < 0 || most < fewest) {
      throw new IllegalArgumentException(
          "A gap has 0 days or more and no fewer at most than at least, but they were "
              + fewest
              + " and "
              + most
              + ".");
    }
  }

  /** From one time to a later one; empty where one of them has no date. */
  static Optional<StageGap> between(When one, When later) {
    return one.earliest().equals(Instant.MIN) || later.latest().equals(Instant.MAX)
        ? Optional.empty()
        : Optional.of(
            new StageGap(
                days(lastDay(one), later.earliest()), days(one.earliest(), lastDay(later))));
  }

  /** When the last day of a time begins; of less than a day, when that does. */
  private static Instant lastDay(When when) {
    return new When(when.earliest(), when.latest(), true).over().earliest();
  }

  /** A day on which clocks change has an hour less or more. */
  private static long days(Instant from, Instant to) {
    return Duration.between(from, to).plus(HALF_DAY).toDays();
  }

  /** The days in words: {@code 61 days}, {@code between 31 and 91 days}. */
  @Override
  public String toString() {
    if (most == 0) {
      return "less than a day";
    }
    String days = Counted.of(most, "day", "days");
    if (fewest == most) {
      return days;
    }
    return fewest == 0 ? "at most " + days : "between " + fewest + " and " + days;
  }
}
