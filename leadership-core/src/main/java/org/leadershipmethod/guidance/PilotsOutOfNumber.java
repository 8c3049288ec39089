package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
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
            .putSays("missing", "{fewest:pilot unit|pilot units} at least and {most} at most")
            .putSays(
                "instead",
                "choose {fewest:unit|units} at least and {most} at most, and go deep in these")
            .putSays(
                "unknown",
                "the bounds leave no number of pilot units: {fewest} at least and {most} at most")
            .build());
  }

  @Override
  protected ImmutableList<Case<PilotsChosen>> cases(Occasion<PilotsChosen> occasion) {
    PilotsChosen chosen = occasion.event();
    return ImmutableList.of(
        Case.of(occasion, chosen.by(), new CampaignAtUnit(chosen.campaign(), chosen.by())));
  }

  /** A host that sets both bounds may set them so that no choice would be right. */
  @Override
  protected Optional<Sentence> unknown(Case<PilotsChosen> one) {
    Situation now = one.before();
    return now.bound(GuidanceBounds.FEWEST_PILOTS) > now.bound(GuidanceBounds.MOST_PILOTS)
        ? Optional.of(say("unknown", bounds(now)))
        : Optional.empty();
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
    return bounds(one.before())
        .and("pilots", one.event().units().size())
        .and("campaign", one.event().campaign());
  }

  private static Arguments bounds(Situation now) {
    return Arguments.of("fewest", now.bound(GuidanceBounds.FEWEST_PILOTS))
        .and("most", now.bound(GuidanceBounds.MOST_PILOTS));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(Remedy.forPeople(say("instead", bounds(now))));
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
