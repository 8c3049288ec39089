package org.leadershipmethod.relay;

import java.time.Duration;
import org.leadershipmethod.rule.Bound;

/**
 * The bounds of the rules about relaying tasks.
 *
 * <p>How long a department may work alone, and how long tasks may wait for whoever comes next, is
 * not in the text: these are ours, and a program may set others ({@code LeadershipMethod.with}).
 *
 * <p>For example, to allow three days in place of seven:
 *
 * <pre>{@code
 * LeadershipMethod.of(RELAY).with(RelayBounds.HANDOVER_WINDOW, Duration.ofDays(3));
 * }</pre>
 *
 * <p>A value from a day to 366 days is taken, and any other is refused. A bound that was moved
 * shows in every diagnosis.
 */
public final class RelayBounds {

  /**
   * Which units on the way count as concerned: every level, which is our reading of {@code M7.1}.
   *
   * <p>With {@link RouteReading#ADDRESSED_ONLY} nothing is asked of the units that a task only
   * passes.
   */
  public static final Bound<RouteReading> ROUTE_READING =
      Bound.ours(
          "units on the way",
          RouteReading.EVERY_LEVEL,
          "each unit on the way answers for what goes on below it");

  /**
   * How long after work on a task began its department may be alone in it: 30 days, which is ours.
   *
   * <p>The time runs from the first work on the task at that unit. Harder circumstances shorten it.
   */
  public static final Bound<Duration> MOBILIZATION_WINDOW =
      Bound.ours(
              "time to bring others into the work",
              Duration.ofDays(30),
              "a month is enough to find out who can help")
          .within("from a day to a year", RelayBounds::fromDayToYear)
          .scaledBy((window, difficulty) -> difficulty.tighten(window));

  /**
   * How long after the person in overall charge left nobody may answer for a task: 7 days, which is
   * ours.
   *
   * <p>Harder circumstances shorten it.
   */
  public static final Bound<Duration> HANDOVER_WINDOW =
      Bound.ours(
              "time to hand tasks over",
              Duration.ofDays(7),
              "a week is enough to tell the next person which tasks stand here")
          .within("from a day to a year", RelayBounds::fromDayToYear)
          .scaledBy((window, difficulty) -> difficulty.tighten(window));

  private RelayBounds() {}

  private static boolean fromDayToYear(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(Duration.ofDays(366)) <= 0;
  }
}
