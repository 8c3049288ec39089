package org.leadershipmethod.guidance;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A unit goes deep in too few pilot units, or in too many. */
final class PilotsOutOfNumber extends CaseRule<PilotsChosen, Case<PilotsChosen>> {

  PilotsOutOfNumber() {
    super(
        PilotsChosen.class,
        Card.of(GuidanceRuleId.PILOTS_OUT_OF_NUMBER)
            .addClauses(Clause.M2_4)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Whoever goes deep everywhere goes deep nowhere, and a single unit does not tell"
                    + " what is general and what is its own.")
            .ours(false)
            .addReads(PilotsChosen.class)
            .addBounds(GuidanceBounds.FEWEST_PILOTS, GuidanceBounds.MOST_PILOTS)
            .putSays(
                "said",
                "The unit chose {pilots:pilot unit|pilot units} in the campaign '{campaign}', fewer"
                    + " than it takes.")
            .putSays(
                "saidTooMany",
                "The unit chose {pilots:pilot unit|pilot units} in the campaign '{campaign}', too"
                    + " many to go deep in each.")
            .putSays("missing", "from {fewest} to {most} pilot units")
            .putSays("instead", "choose two or three units, and go deep in these")
            .build());
  }

  @Override
  protected Stream<Case<PilotsChosen>> cases(Occasion<PilotsChosen> occasion) {
    PilotsChosen chosen = occasion.event();
    return Stream.of(
        Case.of(occasion, chosen.by(), new CampaignAtUnit(chosen.campaign(), chosen.by())));
  }

  @Override
  protected boolean isBroken(Case<PilotsChosen> one) {
    return isOut(one.event(), one.before());
  }

  private static boolean isOut(PilotsChosen chosen, Situation now) {
    int pilots = chosen.units().size();
    return pilots < now.bound(GuidanceBounds.FEWEST_PILOTS)
        || pilots > now.bound(GuidanceBounds.MOST_PILOTS);
  }

  @Override
  protected Sentence said(Case<PilotsChosen> one) {
    boolean isMore = one.event().units().size() > one.before().bound(GuidanceBounds.MOST_PILOTS);
    return say(isMore ? "saidTooMany" : "said", arguments(one));
  }

  @Override
  protected Arguments arguments(Case<PilotsChosen> one) {
    return Arguments.of("pilots", one.event().units().size())
        .and("campaign", one.event().campaign())
        .and("fewest", one.before().bound(GuidanceBounds.FEWEST_PILOTS))
        .and("most", one.before().bound(GuidanceBounds.MOST_PILOTS));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    CampaignAtUnit key = (CampaignAtUnit) finding.breach().about();
    return Campaigns.in(now)
        .of(key.campaign())
        .flatMap(campaign -> Optional.ofNullable(campaign.choices().get(key.unit())))
        .filter(chosen -> isOut(chosen.what(), now))
        .isPresent();
  }
}
