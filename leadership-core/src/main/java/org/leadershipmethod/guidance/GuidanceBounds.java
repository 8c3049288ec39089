package org.leadershipmethod.guidance;

import java.time.Duration;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.rule.Bound;

/**
 * The bounds of the rules about campaigns.
 *
 * <p>How many pilots there are is what the text says; the others are ours, since it says only "at
 * once" and "not too many". A program may set others ({@code LeadershipMethod.with}). For example,
 * with guidance within three days:
 *
 * <pre>{@code
 * LeadershipMethod.of(GUIDANCE).with(GuidanceBounds.FOLLOW_UP_WINDOW, Duration.ofDays(3));
 * }</pre>
 */
public final class GuidanceBounds {

  private static final Duration LONGEST = Duration.ofDays(366);

  /** How few pilots are enough: two, as the text says ({@code M2.4}). */
  public static final Bound<Integer> FEWEST_PILOTS =
      Bound.fromText("fewest pilot units", 2, Clause.M2_4)
          .within("from 1 to 10", number -> number >= 1 && number <= 10);

  /** How many pilots are too many for one who goes deep: more than three ({@code M2.4}). */
  public static final Bound<Integer> MOST_PILOTS =
      Bound.fromText("most pilot units", 3, Clause.M2_4)
          .within("from 1 to 100", number -> number >= 1 && number <= 100);

  /**
   * How long a call may stand before those who issued it, or passed it on, guide somebody: 14 days,
   * ours. Harder circumstances shorten it.
   */
  public static final Bound<Duration> FOLLOW_UP_WINDOW =
      Bound.ours(
              "time from a call to the first guidance",
              Duration.ofDays(14),
              "after two weeks people have seen whether anybody meant it")
          .within("from a day to 366 days", GuidanceBounds::fromDayToYear)
          .scaledBy((window, difficulty) -> difficulty.tighten(window));

  /** Which part of the members of a unit can stand for the others: half at most, which is ours. */
  public static final Bound<Share> MOST_REPRESENTATIVES =
      Bound.ours(
              "part of the members who stand for the others",
              Share.of(1, 2),
              "whoever looks at nearly everybody has looked at nobody closely")
          .within(
              "from 1/100 to 9/10",
              part ->
                  part.compareTo(Share.of(1, 100)) >= 0 && part.compareTo(Share.of(9, 10)) <= 0);

  /** How few cases a general idea can come from: two, the least that are several ({@code M6.3}). */
  public static final Bound<Integer> FEWEST_CASES =
      Bound.fromText("fewest experiences behind a general idea", 2, Clause.M6_3)
          .within("from 1 to 100", number -> number >= 1 && number <= 100);

  /** How long experience may lie before something is made of it: 30 days, ours ({@code M2.2}). */
  public static final Bound<Duration> EXPERIENCE_WINDOW =
      Bound.ours(
              "time from an experience to its first use",
              Duration.ofDays(30),
              "after a month the others have made the same mistakes on their own")
          .within("from a day to 366 days", GuidanceBounds::fromDayToYear)
          .scaledBy((window, difficulty) -> difficulty.tighten(window));

  /** How long a directive may stand before it is tested widely enough: 60 days, ours. */
  public static final Bound<Duration> TEST_WINDOW =
      Bound.ours(
              "time from a directive to its tests",
              Duration.ofDays(60),
              "two months are enough to try something out in several places")
          .within("from a day to 366 days", GuidanceBounds::fromDayToYear)
          .scaledBy((window, difficulty) -> difficulty.tighten(window));

  /** In how many units a directive is tested at least: three, ours ({@code M6.4}). */
  public static final Bound<Integer> FEWEST_TEST_UNITS =
      Bound.ours(
              "fewest units in which a directive is tested",
              3,
              "the text says many; in one or two units anything can come of chance")
          .within("from 1 to 1000", number -> number >= 1 && number <= 1000);

  private GuidanceBounds() {}

  private static boolean fromDayToYear(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(LONGEST) <= 0;
  }
}
