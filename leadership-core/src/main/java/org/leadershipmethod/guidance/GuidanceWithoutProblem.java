package org.leadershipmethod.guidance;

import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Situation;

/** Guidance was given on no problem in particular. */
final class GuidanceWithoutProblem extends NextGuidanceRule {

  GuidanceWithoutProblem() {
    super(
        Card.of(GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM)
            .addClauses(Clause.M2_6)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Advice that is about nothing in particular is the call once more; what helps is"
                    + " help with the problem that the unit has.")
            .ours(false)
            .addReads(GuidanceGiven.class)
            .putSays(
                "said",
                "Guidance was given here in the campaign '{campaign}', and no problem of the unit"
                    + " was named.")
            .putSays("missing", "the problem that it was about")
            .putSays("instead", "ask which practical problem the unit has, and guide on that one")
            .build());
  }

  @Override
  protected boolean isBroken(Case<GuidanceGiven> one) {
    return one.event().problem().isEmpty();
  }

  @Override
  boolean isMended(Told<GuidanceGiven> later, Situation now) {
    return later.what().problem().isPresent();
  }
}
