package org.leadershipmethod.group;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/** Too few of those who voted in a leading group were for what it is said to have decided. */
final class DecisionWithoutMajority extends DecisionRule {

  DecisionWithoutMajority() {
    super(
        Fault.WITHOUT_MAJORITY,
        Card.of(GroupRuleId.DECISION_WITHOUT_MAJORITY)
            .addClauses(Clause.R3_3)
            .deviation(Deviation.NOT_COLLECTIVE)
            .why(
                "Where many in the group are against a decision, they will not carry it,"
                    + " and the group is split.")
            .ours(false)
            .addReads(DecisionTaken.class)
            .addAllReads(SeatChange.KINDS)
            .addBounds(GroupBounds.QUORUM, GroupBounds.MAJORITY)
            .putSays(
                "said",
                "The leading group here took the decision '{decision}' on '{matter}' with {for:vote|votes}"
                    + " for it and {against} against.")
            .putSays("missing", "votes for it from {majority} of those who were for or against")
            .putSays(
                "reading", "a majority is {majority} of the votes for and against; " + EVERY_GROUP)
            .putSays(
                "instead",
                "talk it over further, and decide on something that {majority} of them are for")
            .build());
  }
}
