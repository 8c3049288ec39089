package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;

/**
 * A period for which a place decides what comes first: a season, a quarter, a release.
 *
 * <p>In one place a period is known by its name; its time may be unknown, as that of a release
 * often is. Checked here: the name is not blank.
 *
 * <pre>{@code
 * PlanningPeriod.of("spring", LocalDate.of(2030, 3, 1), LocalDate.of(2030, 5, 31));
 * PlanningPeriod.named("release 4");
 * }</pre>
 *
 * <p>A period of unknown time is never over by itself: the place has to close it.
 *
 * @param name what it is called
 * @param during from when to when, if that is known
 */
public record PlanningPeriod(String name, Optional<When> during) {

  /**
   * Makes a period.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public PlanningPeriod {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("A period needs a name, but it was blank.");
    }
    requireNonNull(during, "during");
  }

  /**
   * The period with this name, from the first day to the last, both included, in UTC.
   *
   * @throws IllegalArgumentException if the first day is after the last
   */
  public static PlanningPeriod of(String name, LocalDate first, LocalDate last) {
    return new PlanningPeriod(name, Optional.of(When.during(first, last)));
  }

  /** The period with this name, of which nobody wrote down from when to when it runs. */
  public static PlanningPeriod named(String name) {
    return new PlanningPeriod(name, Optional.empty());
  }

  /**
   * Whether some moment may belong to both: their times meet, or, where one of them is unknown,
   * they have the same name.
   *
   * <p>One day in common is enough. It goes both ways: if spring overlaps the sowing, the sowing
   * overlaps spring.
   */
  public boolean overlaps(PlanningPeriod other) {
    if (during.isEmpty() || other.during.isEmpty() || name.equals(other.name)) {
      return name.equals(other.name);
    }
    When mine = during.get();
    When others = other.during.get();
    return !mine.earliest().isAfter(others.latest()) && !others.earliest().isAfter(mine.latest());
  }

  /**
   * Whether it is known to have ended before a moment.
   *
   * <p>Never so for a period of unknown time.
   */
  public boolean isOverBefore(Instant moment) {
    return during.isPresent() && during.get().latest().isBefore(moment);
  }

  /** The name, and the time where it is known. */
  @Override
  public String toString() {
    return during.map(when -> name + " (" + when + ")").orElse(name);
  }
}
