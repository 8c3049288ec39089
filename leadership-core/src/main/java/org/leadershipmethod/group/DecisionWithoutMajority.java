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
                "What more than a few in the group are against is not decided together, whoever"
                    + " declares it so.")
            .ours(false)
            .addReads(DecisionTaken.class)
            .addAllReads(SeatChange.KINDS)
            .addBounds(GroupBounds.QUORUM, GroupBounds.MAJORITY)
            .putSays(
                "said",
                "The leading group here took the decision '{decision}' on '{matter}' with {for:vote|votes}"
                    + " for it and {against} against.")
            .putSays("missing", "{majority} of the votes for and against")
            .putSays(
                "reading", "a majority of {majority} of the votes for and against; " + EVERY_GROUP)
            .putSays("instead", "talk it over further, and decide what {majority} of them are for")
            .build());
  }
}
