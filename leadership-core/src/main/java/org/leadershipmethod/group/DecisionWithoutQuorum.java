package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/** Too few of those who sit in a leading group took part in a decision of it. */
final class DecisionWithoutQuorum extends DecisionRule {

  DecisionWithoutQuorum() {
    super(
        Fault.WITHOUT_QUORUM,
        Card.of(GroupRuleId.DECISION_WITHOUT_QUORUM)
            .addClauses(Clause.R3_3)
            .deviation(Deviation.NOT_COLLECTIVE)
            .why(
                "If only a few take a decision, the others know little of it, and feel"
                    + " free not to carry it.")
            .ours(false)
            .addReads(DecisionTaken.class)
            .addAllReads(SeatChange.KINDS)
            .addBounds(GroupBounds.QUORUM)
            .putSays(
                "said",
                "Only {present} of the {seats} who sit in the leading group here took part in the"
                    + " decision '{decision}' on '{matter}'.")
            .putSays("missing", "at least {needed} of {seats} who take part")
            .putSays("reading", "a quorum of {quorum}; " + EVERY_GROUP)
            .putSays("instead", "wait until at least {needed} can take part, and decide then")
            .build());
  }

  @Override
  protected ImmutableSet<PersonId> who(GroupDecision decision) {
    return decision.absent();
  }
}
