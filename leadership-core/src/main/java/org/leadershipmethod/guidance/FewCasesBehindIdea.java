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
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A directive, or a later call, has fewer cases behind it than a general idea needs.
 *
 * <p>The first call of a unit is free of it. So is a directive with no experience at all behind it:
 * that is for {@code DirectiveWithoutExperience}.
 */
final class FewCasesBehindIdea extends CaseRule<GeneralIdea, Case<GeneralIdea>> {

  FewCasesBehindIdea() {
    super(
        GeneralIdea.class,
        Card.of(GuidanceRuleId.FEW_CASES_BEHIND_IDEA)
            .addClauses(Clause.M6_3)
            .deviation(Deviation.SUBJECTIVIST)
            .why("One case shows what happened once; only several show what they have in common.")
            .ours(false)
            .addReads(
                CallIssued.class,
                DirectiveIssued.class,
                ExperienceDrawn.class,
                ExperienceSummedUp.class)
            .addBounds(GuidanceBounds.FEWEST_CASES)
            .putSays(
                "said",
                "The unit issued a directive for all in the campaign '{campaign}', with"
                    + " {cases:experience|experiences} behind it.")
            .putSays(
                "saidCall",
                "The unit called once more in the campaign '{campaign}', with"
                    + " {cases:experience|experiences} behind it.")
            .putSays("missing", "{needed:experience|experiences} at least")
            .putSays(
                "unknown",
                "the unit cites entries that are no experience of this campaign, and so nobody can"
                    + " tell how many cases are behind it")
            .putSays(
                "instead", "go into more cases first, and cite what was learnt in each of them")
            .build());
  }

  @Override
  protected ImmutableList<Case<GeneralIdea>> cases(Occasion<GeneralIdea> occasion) {
    GeneralIdea idea = occasion.event();
    CampaignAtUnit about = new CampaignAtUnit(idea.campaign(), idea.from());
    Case<GeneralIdea> one = Case.of(occasion, idea.from(), about);
    return isGeneral(one, Campaigns.in(occasion.before()).at(about))
        ? ImmutableList.of(one)
        : ImmutableList.of();
  }

  private static boolean isGeneral(Case<GeneralIdea> one, UnitInCampaign unit) {
    return one.event() instanceof CallIssued
        ? unit.called().isPresent()
        : behind(one.event(), one.before()) > 0;
  }

  private static int behind(GeneralIdea idea, Situation now) {
    return Campaigns.in(now)
        .of(idea.campaign())
        .map(campaign -> (int) campaign.lessons().behind(idea.behind()).count())
        .orElse(0);
  }

  /** What was learnt in another campaign may be behind it. */
  @Override
  protected Optional<Sentence> unknown(Case<GeneralIdea> one) {
    return isBroken(one) && citesOthers(one) ? Optional.of(say("unknown")) : Optional.empty();
  }

  private static boolean citesOthers(Case<GeneralIdea> one) {
    return Campaigns.in(one.before())
        .of(one.event().campaign())
        .filter(campaign -> campaign.lessons().knowsNotAll(one.event().behind()))
        .isPresent();
  }

  @Override
  protected boolean isBroken(Case<GeneralIdea> one) {
    return isFew(one.event(), one.before());
  }

  static boolean isFew(GeneralIdea idea, Situation now) {
    return behind(idea, now) < now.bound(GuidanceBounds.FEWEST_CASES);
  }

  @Override
  protected Arguments arguments(Case<GeneralIdea> one) {
    return Arguments.of("campaign", one.event().campaign())
        .and("cases", behind(one.event(), one.before()))
        .and("needed", one.before().bound(GuidanceBounds.FEWEST_CASES));
  }

  @Override
  protected Sentence said(Case<GeneralIdea> one) {
    return say(one.event() instanceof CallIssued ? "saidCall" : "said", arguments(one));
  }

  /** Until the unit says something general that has enough cases behind it. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    return Campaigns.in(now)
        .at((CampaignAtUnit) finding.breach().about())
        .ideas()
        .filter(idea -> finding.breach().isBefore(idea.turn()))
        .allMatch(idea -> isFew(idea.what(), now));
  }
}
