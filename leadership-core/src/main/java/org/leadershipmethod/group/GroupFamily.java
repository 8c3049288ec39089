package org.leadershipmethod.group;

import static org.leadershipmethod.clause.Text.MASSES_CLASSES_PARTY_LEADERSHIP;

import org.leadershipmethod.rule.Family;

/**
 * The rules about leading together ({@code R3.3}, {@code R3.4}), with their {@linkplain GroupBounds
 * bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(GROUP)}. The rules tell apart: a group of one; a
 * decision that one person took for all; one that too few took part in; one that too few were for;
 * and a group in which nobody is left of those who sat there a while ago.
 *
 * <p>Of the three rules about a decision at most one is broken by it, the first of them: where too
 * few took part, nothing is said of what they voted.
 *
 * <p>For example, with an organization:
 *
 * <pre>{@code
 * Practice practice =
 *     Practice.begin(organization, LeadershipMethod.of(GROUP))
 *         .note(new SeatTaken(group, ada, SeatOrigin.ELECTED), day)
 *         .note(new SeatTaken(group, ben, SeatOrigin.ELECTED), day);
 * practice.take(
 *     CollectiveDecision.of(group, "strike").called("d7").inFavour("ada", "ben"), nextDay);
 * }</pre>
 *
 * <p>The clauses speak of the leaders of a party ({@code R3.3}); that the same is asked of every
 * leading group is our reading. Whether the leaders of a party were elected is asked by the rules
 * about society.
 */
public final class GroupFamily {

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
          .bounded(GroupBounds.QUORUM, GroupBounds.MAJORITY, GroupBounds.STABILITY_WINDOW)
          .saying(DecisionRule.TEMPLATES)
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
}
