package org.leadershipmethod.plan;

import java.time.Duration;
import org.leadershipmethod.rule.Bound;

/**
 * The bounds of the rules about what comes first in a place.
 *
 * <p>How long a place may wait before it decides is not in the text: this is ours, and a program
 * may set another ({@code LeadershipMethod.with}).
 *
 * <p>For example, to allow a week:
 *
 * <pre>{@code
 * LeadershipMethod.of(RELAY, PLAN).with(PlanBounds.DECIDING_WINDOW, Duration.ofDays(7));
 * }</pre>
 *
 * <p>A value from a day to 366 days is taken, and any other is refused.
 */
public final class PlanBounds {

  /**
   * How long several tasks may wait until a centre is decided: 14 days, which is ours.
   *
   * <p>It runs from when the second task came, or from when the last plan was over or closed,
   * whichever is later. Harder circumstances shorten it.
   */
  public static final Bound<Duration> DECIDING_WINDOW =
      Bound.ours(
              "time to decide on a centre",
              Duration.ofDays(14),
              "two weeks are enough to look at how things stand")
          .within("from a day to a year", PlanBounds::fromDayToYear)
          .scaledBy((window, difficulty) -> difficulty.tighten(window));

  /** How long a period is that a remedy proposes; people will mostly want another. */
  static final Duration SEASON = Duration.ofDays(90);

  private PlanBounds() {}

  private static boolean fromDayToYear(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(Duration.ofDays(366)) <= 0;
  }
}
