package org.leadershipmethod.nucleus;

import java.time.Duration;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.rule.Bound;

/**
 * The bounds of the rules about the leading groups of units.
 *
 * <p>The text speaks of "several, or a dozen or more" for a school of a hundred, and of no days;
 * these are ours, and a program may set others ({@code LeadershipMethod.with}). For example, for
 * groups that need half a year to form:
 *
 * <pre>{@code
 * LeadershipMethod.of(NUCLEUS).with(NucleusBounds.FORMATION_WINDOW, Duration.ofDays(183));
 * }</pre>
 */
public final class NucleusBounds {

  private static final Duration LONGEST = Duration.ofDays(366);

  /** How long whoever comes into overall charge may be without a seat: 30 days, ours. */
  public static final Bound<Duration> SEATING_WINDOW =
      Bound.ours(
              "time until whoever heads a unit sits in its leading group",
              Duration.ofDays(30),
              "after a month a group without the head has become a second centre")
          .within("from a day to 366 days", NucleusBounds::fromDayToYear);

  /**
   * How long a group may be small, or without people of some kind, while it forms: 90 days, ours.
   */
  public static final Bound<Duration> FORMATION_WINDOW =
      Bound.ours(
              "time in which a leading group forms",
              Duration.ofDays(90),
              "it forms by and by, and after three months of work people have shown who they are")
          .within("from a day to 366 days", NucleusBounds::fromDayToYear);

  /** How long a group may go without a link with the others: 60 days, ours ({@code M3.2}). */
  public static final Bound<Duration> LINK_WINDOW =
      Bound.ours(
              "time in which a leading group keeps in touch with the others",
              Duration.ofDays(60),
              "who has not spoken with people for two months no longer knows what they think")
          .within("from a day to 366 days", NucleusBounds::fromDayToYear);

  /**
   * How long a group may work alone, and people may be active without a group: 60 days, ours
   * ({@code M3.3}, {@code M3.4}).
   */
  public static final Bound<Duration> ACTIVE_WINDOW =
      Bound.ours(
              "time that a group or its unit may work alone",
              Duration.ofDays(60),
              "what nobody joins for two months is the work of a few")
          .within("from a day to 366 days", NucleusBounds::fromDayToYear);

  /** How long somebody who degenerated may keep the seat: 30 days, ours ({@code M3.8}). */
  public static final Bound<Duration> LEAVING_WINDOW =
      Bound.ours(
              "time until whoever degenerated has left the leading group",
              Duration.ofDays(30),
              "a month is enough to talk with them and to find somebody else")
          .within("from a day to 366 days", NucleusBounds::fromDayToYear);

  /** How few people are active people of a unit: three, which is ours ({@code M3.4}). */
  public static final Bound<Integer> FEWEST_ACTIVE =
      Bound.ours(
              "people by whose deeds a unit is active",
              3,
              "the text speaks of masses that are active; two are still a pair")
          .within("from 2 to 10,000", number -> number >= 2 && number <= 10_000);

  /** From how many deeds on it is asked why somebody has no seat: three, which is ours. */
  public static final Bound<Integer> DEEDS_TO_ASK =
      Bound.ours(
              "deeds from which on it is asked why somebody has no seat",
              3,
              "one deed can be chance; who did three has come forward")
          .within("from 1 to 10,000", number -> number >= 1 && number <= 10_000);

  /** How few are several: three, which is ours ({@code M3.10}). */
  public static final Bound<Integer> FEWEST_SEATS =
      Bound.ours("fewest seats of a leading group", 3, "the text asks for several; two are a pair")
          .within("from 2 to 100", number -> number >= 2 && number <= 100);

  /** How many people a unit has to have for its group to be counted: ten, which is ours. */
  public static final Bound<Integer> SMALLEST_UNIT =
      Bound.ours(
              "people of the smallest unit whose leading group is counted",
              10,
              "where there are few, those who lead are soon all of them")
          .within("from 4 to 10,000", number -> number >= 4 && number <= 10_000);

  /** Which part of a unit can sit in its group: 3/10 at most, which is ours ({@code M3.10}). */
  public static final Bound<Share> LARGEST_PART =
      Bound.ours(
              "part of a unit that sits in its leading group",
              Share.of(3, 10),
              "the text asks for a small number; of a hundred it speaks of a dozen or more")
          .within(
              "from 1/100 to 1/2",
              part -> part.compareTo(Share.of(1, 100)) >= 0 && part.compareTo(Share.of(1, 2)) <= 0);

  private NucleusBounds() {}

  private static boolean fromDayToYear(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(LONGEST) <= 0;
  }
}
