package org.leadershipmethod.guidance;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/**
 * Experience was drawn at a unit, and nothing was made of it.
 *
 * <p>It is used by whoever cites it: in guidance of another unit, in a summing-up, a directive or a
 * later call.
 */
final class ExperienceUnused extends CampaignDueRule {

  ExperienceUnused() {
    super(
        GuidanceBounds.EXPERIENCE_WINDOW,
        Card.of(GuidanceRuleId.EXPERIENCE_UNUSED)
            .addClauses(Clause.M2_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why("What was learnt at one point helps the others only if somebody takes it to them.")
            .ours(false)
            .addReads(
                CallIssued.class,
                DirectiveIssued.class,
                ExperienceDrawn.class,
                ExperienceSummedUp.class,
                GuidanceGiven.class)
            .putSays(
                "said",
                "Somebody drew experience here in the campaign '{campaign}', and nobody has made"
                    + " use of it since.")
            .putSays("missing", "guidance, a summing-up or a directive that cites the experience")
            .putSays(
                "afterwards",
                "guide another unit by what was learnt here, or sum it up for a directive")
            .build());
  }

  /** Since the first experience that nobody used. */
  @Override
  Owed owedBy(UnitInCampaign unit, CampaignAtUnit key, Situation now) {
    return Campaigns.in(now)
        .of(key.campaign())
        .flatMap(
            campaign ->
                unit.learnt().stream()
                    .filter(drawn -> !campaign.lessons().isUsed(drawn))
                    .findFirst())
        .map(Owed::since)
        .orElseGet(Owed::nothing);
  }
}
