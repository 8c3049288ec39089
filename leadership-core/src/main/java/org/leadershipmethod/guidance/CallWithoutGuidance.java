package org.leadershipmethod.guidance;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/** A unit called on others and then guided nobody: the call stays on paper. */
final class CallWithoutGuidance extends CampaignDueRule {

  CallWithoutGuidance() {
    super(
        GuidanceBounds.FOLLOW_UP_WINDOW,
        Card.of(GuidanceRuleId.CALL_WITHOUT_GUIDANCE)
            .addClauses(Clause.M5_3, Clause.M2_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Whoever only calls never finds out whether the call is right, and those who are"
                    + " called learn that nobody meant it.")
            .ours(false)
            .addReads(CallIssued.class, GuidanceGiven.class)
            .putSays(
                "said",
                "The unit called on others in the campaign '{campaign}', and its leaders have"
                    + " guided nobody since.")
            .putSays("missing", "guidance that the leaders gave in person, at some single point")
            .putSays(
                "afterwards",
                "choose some pilot units, study how the work goes there, and guide whoever is in"
                    + " charge on a problem of theirs")
            .build());
  }

  @Override
  Owed owedBy(UnitInCampaign unit, CampaignAtUnit key, Situation now) {
    return unit.called()
        .filter(call -> unit.guides().isEmpty())
        .map(Owed::since)
        .orElseGet(Owed::nothing);
  }
}
