package org.leadershipmethod.plan;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/** A place put something else at the centre before what was there had a result. */
final class CentreDropped extends DroppingRule {

  private static final Card CARD =
      Card.of(PlanRuleId.CENTRE_DROPPED)
          .addClauses(Clause.M8_4)
          .deviation(Deviation.DISORDER)
          .why(
              "A decision that is not carried through leaves work half done and teaches everybody to wait until it passes.")
          .ours(false)
          .addReads(PlanAdopted.class, ResultAchieved.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean isOfThisKind(PlanDecision decision) {
    return !decision.isAsItCame();
  }

  @Override
  String said(String dropped) {
    return dropped + " was at the centre here and was dropped without a result.";
  }
}
