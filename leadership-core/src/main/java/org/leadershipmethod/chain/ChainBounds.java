package org.leadershipmethod.chain;

import java.time.Duration;
import org.leadershipmethod.rule.Bound;

/**
 * The bounds of the rules about the chain and its links.
 *
 * <p>The text counts no days: these are ours, and a program may set others ({@code
 * LeadershipMethod.with}).
 *
 * <p>Each may be from one day to five years. Harder circumstances shorten them: of 90 days, 45 are
 * left under {@link org.leadershipmethod.rule.Difficulty#HARD}. For example, with a report twice a
 * year:
 *
 * <pre>{@code
 * LeadershipMethod.of(GROUP, SOCIETY, CHAIN).with(ChainBounds.REPORT_WINDOW, Duration.ofDays(183));
 * }</pre>
 */
public final class ChainBounds {

  static final Duration LONGEST = Duration.ofDays(5 * 366);

  /**
   * How long a link may be without a mandate, report, consultation or election: 90 days, ours. It
   * runs from the last of these, or from when both layers were there. A directive does not count.
   */
  public static final Bound<Duration> LINK_WINDOW =
      window("time in which a link has to be kept alive", 90, "a season is as long as people wait");

  /** How long leaders may go without a report to their party: 90 days, which is ours. */
  public static final Bound<Duration> REPORT_WINDOW =
      window("time between two reports to the party", 90, "four reports a year can be read");

  /** How old a consultation may be that shows a majority: a year, which is ours. */
  public static final Bound<Duration> MAJORITY_WINDOW =
      window("time for which a consultation shows a majority", 365, "people change their minds");

  private ChainBounds() {}

  private static Bound<Duration> window(String name, int days, String reason) {
    return Bound.ours(name, Duration.ofDays(days), reason)
        .within("from a day to five years", ChainBounds::fromDayToFiveYears)
        .scaledBy((window, difficulty) -> difficulty.tighten(window));
  }

  private static boolean fromDayToFiveYears(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(LONGEST) <= 0;
  }
}
