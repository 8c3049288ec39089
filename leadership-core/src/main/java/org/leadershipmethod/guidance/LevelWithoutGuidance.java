package org.leadershipmethod.guidance;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/**
 * A unit passed a call on to those below it and guided none of them.
 *
 * <p>It is due a window after the unit passed it on first: {@link GuidanceBounds#FOLLOW_UP_WINDOW}.
 * For a unit that issued a call itself, {@link CallWithoutGuidance} asks.
 */
final class LevelWithoutGuidance extends CampaignDueRule {

  LevelWithoutGuidance() {
    super(
        GuidanceBounds.FOLLOW_UP_WINDOW,
        Card.of(GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE)
            .addClauses(Clause.M2_7, Clause.M2_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Where one level only passes the call on, those below it hear words, however deep"
                    + " the level above has gone.")
            .ours(false)
            .addReads(CallIssued.class, CallReached.class, GuidanceGiven.class)
            .putSays(
                "said",
                "The unit passed the call of the campaign '{campaign}' on, and its leaders have"
                    + " guided nobody since.")
            .putSays("missing", "guidance that the leaders of this unit gave in person")
            .putSays(
                "unknown",
                "nobody wrote down whether this unit passed the call on to those below it")
            .putSays(
                "afterwards",
                "choose some of the units below, study them, and guide whoever is in charge"
                    + " there")
            .build());
  }

  /** Where nobody wrote down who passed the call on, a unit with others below it may have. */
  @Override
  Owed owedBy(UnitInCampaign unit, CampaignAtUnit key, Situation now) {
    if (unit.called().isPresent() || unit.guides().isPresent()) {
      return Owed.nothing();
    } else if (unit.passedOn().isPresent()) {
      return Owed.since(unit.passedOn().get());
    }
    boolean isLevel = now.organization().children(key.unit()).findAny().isPresent();
    return unit.reached().isPresent() && isLevel ? Owed.unknown(say("unknown")) : Owed.nothing();
  }
}
