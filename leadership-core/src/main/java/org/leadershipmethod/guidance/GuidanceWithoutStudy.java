package org.leadershipmethod.guidance;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;

/** A unit was guided that nobody had studied. */
final class GuidanceWithoutStudy extends GuidanceRule {

  GuidanceWithoutStudy() {
    super(
        Card.of(GuidanceRuleId.GUIDANCE_WITHOUT_STUDY)
            .addClauses(Clause.M2_5, Clause.M2_6)
            .deviation(Deviation.SUBJECTIVIST)
            .why("Whoever guides without looking first guides a unit that is not there.")
            .ours(true)
            .addReads(CallIssued.class, GuidanceGiven.class, UnitStudied.class)
            .putSays(
                "said",
                "The unit was guided in the campaign '{campaign}', and nobody had studied how its"
                    + " work goes.")
            .putSays("missing", "a study of the unit")
            .putSays("instead", "study the unit")
            .build());
  }

  @Override
  protected boolean isBroken(Case<GuidanceGiven> one) {
    return Campaigns.in(one.before()).at(one.event().there()).studied().isEmpty();
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    CampaignAtUnit key = (CampaignAtUnit) finding.breach().about();
    return Campaigns.in(now).at(key).studied().isEmpty();
  }
}
