package org.leadershipmethod.group;

import static org.leadershipmethod.clause.Text.MASSES_CLASSES_PARTY_LEADERSHIP;

import java.time.Duration;
import org.leadershipmethod.election.Majority;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Family;

/**
 * The rules about leading together ({@code R3.3}, {@code R3.4}), and their bounds.
 *
 * <p>In force with {@code LeadershipMethod.of(GROUP)}. The rules tell apart: a group of one; a
 * decision that one person took for all; one that too few took part in; one that too few were for;
 * and a group in which nobody is left of those who sat there a while ago.
 *
 * <p>Of the three rules about a decision at most one is broken by it, the first of them: where too
 * few took part, nothing is said of what they voted.
 */
public final class GroupFamily {

  /** How many of the seats have to take part in a decision: at least half, which is ours. */
  public static final Bound<Quorum> QUORUM =
      Bound.ours(
              "quorum of a leading group",
              Quorum.HALF,
              "fewer than half of a group speak for themselves and not for the group")
          .within("at least 1/3", quorum -> quorum.least().compareTo(Share.of(1, 3)) >= 0);

  /**
   * How many of the votes for and against have to be for a decision: more than half, which is ours.
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
   */
  public static final Bound<Duration> STABILITY_WINDOW =
      Bound.ours(
              "time over which a leading group is to be stable",
              Duration.ofDays(60),
              "in two months those who stay can pass on to those who come what was begun and why")
          .within("from a day to a year", GroupFamily::fromDayToYear);

  /** The rules, the view and the bounds of this family. */
  public static final Family GROUP =
      Family.of(
              "group",
              new GroupOfOne(),
              new DecisionByOne(),
              new DecisionWithoutQuorum(),
              new DecisionWithoutMajority(),
              new WholesaleChange())
          .about(MASSES_CLASSES_PARTY_LEADERSHIP, 3)
          .reading(GroupView.GROUPS)
          .bounded(QUORUM, MAJORITY, STABILITY_WINDOW)
          .withGroup("group-event", GroupEvent.class)
          .withEvent("leaders-elected", LeadersElected.class)
          .withEvent("seat-taken", SeatTaken.class)
          .withEvent("seat-left", SeatLeft.class)
          .withEvent("leaders-recalled", LeadersRecalled.class)
          .withEvent("decision-taken", DecisionTaken.class)
          .withEvent("decision-withdrawn", DecisionWithdrawn.class)
          .withKey("leading-group", GroupId.class)
          .withKey("decision", DecisionOf.class);

  private GroupFamily() {}

  private static boolean fromDayToYear(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(GroupRecord.KEPT) <= 0;
  }
}
