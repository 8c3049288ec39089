package org.leadershipmethod.guidance;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/**
 * A unit passed a call on to those below it and guided none of them.
 *
 * <p>It is due a window after the call reached both the unit and the first of those right below it:
 * {@link GuidanceBounds#FOLLOW_UP_WINDOW}. For a unit that issued a call itself, {@link
 * CallWithoutGuidance} asks.
 */
final class LevelWithoutGuidance extends CampaignDueRule {

  LevelWithoutGuidance() {
    super(
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
                "The call of the campaign '{campaign}' came to the unit and to units below it, and"
                    + " the leaders of the unit have guided nobody since.")
            .putSays("missing", "guidance that the leaders of this unit gave in person")
            .putSays(
                "afterwards",
                "choose two or three of the units below, study them, and guide whoever is in charge"
                    + " there")
            .build());
  }

  /** What reaches a unit concerns the one right above it, too. */
  @Override
  public Stream<CampaignAtUnit> concerned(Key touched, Situation now) {
    Stream<CampaignAtUnit> above =
        touched instanceof CampaignAtUnit key
            ? now.organization().parent(key.unit()).stream()
                .map(unit -> new CampaignAtUnit(key.campaign(), unit))
            : Stream.empty();
    return Stream.concat(super.concerned(touched, now), above);
  }

  @Override
  Owed owedBy(UnitInCampaign unit, CampaignAtUnit key, Situation now) {
    return unit.called().isPresent()
        ? Owed.nothing()
        : unit.reached()
            .flatMap(own -> firstBelow(key, now).map(below -> sinceLater(own, below)))
            .orElseGet(Owed::nothing);
  }

  private static Optional<Told<GuidanceEvent>> firstBelow(CampaignAtUnit key, Situation now) {
    Campaigns campaigns = Campaigns.in(now);
    return now.organization()
        .children(key.unit())
        .flatMap(unit -> campaigns.at(new CampaignAtUnit(key.campaign(), unit)).reached().stream())
        .min(Comparator.comparing(told -> told.when().latest()));
  }
}
