package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/** A place put something else at the centre before what was there had a result. */
final class CentreDropped extends DroppingRule {

  CentreDropped() {
    super(
        Card.of(PlanRuleId.CENTRE_DROPPED)
            .addClauses(Clause.M8_4)
            .deviation(Deviation.DISORDER)
            .why(
                "A decision that nobody carries through leaves work half done, and teaches"
                    + " everybody to sit out the next one.")
            .ours(false)
            .addReads(PlanAdopted.class, ResultAchieved.class)
            .putSays(
                "said",
                "The unit dropped {dropped} from the centre of its work before {tasks?it|they}"
                    + " had a result.")
            .putSays("missing", MISSING)
            .build());
  }

  @Override
  boolean isOfThisKind(PlanDecision decision) {
    return !decision.isAsItCame();
  }
}
