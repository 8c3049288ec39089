package org.leadershipmethod.massline;

import java.time.Duration;
import org.leadershipmethod.rule.Bound;

/**
 * The bounds of the rules about ideas on their way from the masses to the masses.
 *
 * <p>The text speaks of no days; these are ours, and a program may set others ({@code
 * LeadershipMethod.with}). For example, for a union whose branches meet twice a year:
 *
 * <pre>{@code
 * LeadershipMethod.of(MASS_LINE).with(MassLineBounds.NEXT_TURN_WINDOW, Duration.ofDays(366));
 * }</pre>
 */
public final class MassLineBounds {

  private static final Duration LONGEST = Duration.ofDays(1_100);

  /** How long an idea may be left out of what was concentrated, without a word: 30 days, ours. */
  public static final Bound<Duration> ACCOUNT_WINDOW =
      days(
          "time until it is said what became of an idea that was left out",
          30,
          "whoever spoke and hears nothing for a month does not speak again");

  /** How long a concentrated idea may stay with those who concentrated it: 30 days, ours. */
  public static final Bound<Duration> PROPAGATION_WINDOW =
      days(
          "time until a concentrated idea is made known in a unit",
          30,
          "after a month people no longer see that it was theirs");

  /** How long an idea may be known in a unit without being explained: 30 days, ours. */
  public static final Bound<Duration> EXPLANATION_WINDOW =
      days(
          "time until an idea that was made known in a unit is explained there",
          30,
          "what is only read out is forgotten within a month");

  /** How long an idea may stay as far as it came in a unit, without a word: 90 days, ours. */
  public static final Bound<Duration> TAKING_UP_WINDOW =
      days(
          "time until it is said how an idea that was explained in a unit fares there",
          90,
          "to embrace an idea and to act on it takes time, and three months show whether it does");

  /** How long people may act on an idea before somebody says what came of it: 90 days, ours. */
  public static final Bound<Duration> SUMMING_UP_WINDOW =
      days(
          "time until it is said what came of acting on an idea",
          90,
          "after three months it shows, and it is still remembered");

  /** How long a spiral may stand still: 183 days, ours. */
  public static final Bound<Duration> NEXT_TURN_WINDOW =
      days(
          "time that a spiral may stand still",
          183,
          "who is not asked again for half a year was asked once, and no more");

  private MassLineBounds() {}

  private static Bound<Duration> days(String name, int days, String reason) {
    return Bound.ours(name, Duration.ofDays(days), reason)
        .within("from a day to 1,100 days", MassLineBounds::fromDayToThreeYears);
  }

  private static boolean fromDayToThreeYears(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(LONGEST) <= 0;
  }
}
