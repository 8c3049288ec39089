package org.leadershipmethod.group;

import java.time.Duration;
import org.leadershipmethod.election.Majority;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.rule.Bound;

/**
 * The bounds of the rules about leading together.
 *
 * <p>The text says neither how many are enough nor what is stable: these are ours, and a program
 * may set others ({@code LeadershipMethod.with}).
 *
 * <p>For example, to ask for two thirds of the seats:
 *
 * <pre>{@code
 * LeadershipMethod.of(GROUP).with(GroupBounds.QUORUM, Quorum.of(2, 3));
 * }</pre>
 *
 * <p>A value that is too far from the principle is refused.
 */
public final class GroupBounds {

  /**
   * How many of the seats have to take part in a decision: at least half, which is ours.
   *
   * <p>Of five seats that is three, of four it is two. No program can ask for less than a third.
   */
  public static final Bound<Quorum> QUORUM =
      Bound.ours(
              "quorum of a leading group",
              Quorum.HALF,
              "fewer than half of a group speak only for themselves")
          .within("at least 1/3", quorum -> quorum.least().compareTo(Share.of(1, 3)) >= 0);

  /**
   * How many of the votes for and against have to be for a decision: more than half, which is ours.
   *
   * <p>Abstentions count on neither side: two for it and one against are enough, however many
   * abstained. Two for and two against are not.
   */
  public static final Bound<Majority> MAJORITY =
      Bound.ours(
              "majority of a leading group",
              Majority.SIMPLE,
              "with more than half, two opposite decisions cannot both be taken")
          .within(
              "more than 1/2, or more than some greater part",
              majority ->
                  majority.exceeded().compareTo(Share.of(1, 2)) >= 0
                      && majority.exceeded().compareTo(Share.of(1, 1)) < 0);

  /**
   * How far back it is asked whether anybody still sits in a group of those who sat there: 60 days,
   * which is ours. Harder circumstances do not shorten it: they ask for more stability, not less.
   *
   * <p>A program can choose from one day to 366 days: so long is remembered who left.
   */
  public static final Bound<Duration> STABILITY_WINDOW =
      Bound.ours(
              "time over which a leading group is to be stable",
              Duration.ofDays(60),
              "in two months those who stay can tell those who come what was begun and why")
          .within("from a day to a year", GroupBounds::fromDayToYear);

  private GroupBounds() {}

  private static boolean fromDayToYear(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(GroupRecord.KEPT) <= 0;
  }
}
