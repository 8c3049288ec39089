package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;

/** One person decided for a leading group in which others sit too. */
final class DecisionByOne extends DecisionRule {

  DecisionByOne() {
    super(
        Fault.BY_ONE,
        Card.of(GroupRuleId.DECISION_BY_ONE)
            .addClauses(Clause.R3_4, Clause.R3_3)
            .deviation(Deviation.NOT_COLLECTIVE)
            .why(
                "One person knows less than the group does together, and nobody else"
                    + " stands behind what one person decided.")
            .ours(false)
            .addReads(DecisionTaken.class)
            .addAllReads(SeatChange.KINDS)
            .addBounds(GroupBounds.QUORUM)
            .putSays(
                "said",
                "One person alone took the decision '{decision}' on '{matter}', although"
                    + " {seats} sit in the leading group here.")
            .putSays("missing", "the votes of at least {needed} of {seats}")
            .putSays("reading", EVERY_GROUP)
            .putSays(
                "instead", "put it to the leading group, so that at least {needed} decide together")
            .putSays("seatsUnknown", "nobody wrote down who sits in the leading group")
            .putSays("votesUnknown", "nobody wrote down who took part in the decision")
            .build());
  }

  @Override
  protected Optional<Sentence> unknown(GroupDecision decision) {
    if (decision.attendance().seats() == 0) {
      return Optional.of(say("seatsUnknown"));
    }
    return decision.isKnown() ? Optional.empty() : Optional.of(say("votesUnknown"));
  }

  @Override
  protected ImmutableSet<PersonId> who(GroupDecision decision) {
    return decision.present();
  }
}
