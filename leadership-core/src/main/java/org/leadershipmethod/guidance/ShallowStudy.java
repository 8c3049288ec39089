package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A unit was studied without how its work goes, or without people who stand for the others. */
final class ShallowStudy extends CaseRule<UnitStudied, Case<UnitStudied>> {

  ShallowStudy() {
    super(
        UnitStudied.class,
        Card.of(GuidanceRuleId.SHALLOW_STUDY)
            .addClauses(Clause.M2_5)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "Whoever does not know how the work goes in a unit, and what those are like who do"
                    + " it, can only repeat there what they said everywhere.")
            .ours(false)
            .addReads(UnitStudied.class, OrganizationEvent.class)
            .addBounds(GuidanceBounds.MOST_REPRESENTATIVES)
            .putSays(
                "said", "The unit was studied in the campaign '{campaign}', but not thoroughly.")
            .putSays("development", "how the work develops there")
            .putSays("people", "some members who stand for the others")
            .putSays("fewer", "fewer people, looked at more closely: {part} of the members at most")
            .putSays(
                "unknown",
                "nobody wrote down who belongs to the unit, and so whether nearly all were looked"
                    + " at")
            .putSays(
                "instead",
                "study the unit once more: how its work develops, and some members who stand for"
                    + " the others")
            .build());
  }

  @Override
  protected ImmutableList<Case<UnitStudied>> cases(Occasion<UnitStudied> occasion) {
    UnitStudied study = occasion.event();
    return ImmutableList.of(
        Case.of(occasion, study.unit(), new CampaignAtUnit(study.campaign(), study.unit())));
  }

  /** Of a unit without known members it can still be told that a study lacks something. */
  @Override
  protected Optional<Sentence> unknown(Case<UnitStudied> one) {
    return isWhole(one.event()) && members(one.event(), one.before()) == 0
        ? Optional.of(say("unknown"))
        : Optional.empty();
  }

  @Override
  protected boolean isBroken(Case<UnitStudied> one) {
    return isShallow(one.event(), one.before());
  }

  private static boolean isShallow(UnitStudied study, Situation now) {
    return !isWhole(study) || isOfNearlyAll(study, now);
  }

  private static boolean isWhole(UnitStudied study) {
    return study.development().isPresent() && !study.people().isEmpty();
  }

  private static boolean isOfNearlyAll(UnitStudied study, Situation now) {
    Share most = now.bound(GuidanceBounds.MOST_REPRESENTATIVES);
    int members = members(study, now);
    int people = study.people().size();
    return people > 1
        && members > 0
        && people * (long) most.denominator() > members * (long) most.numerator();
  }

  private static int members(UnitStudied study, Situation now) {
    return now.organization().memberCount(study.unit());
  }

  @Override
  protected Arguments arguments(Case<UnitStudied> one) {
    return Arguments.of("campaign", one.event().campaign())
        .and("part", one.before().bound(GuidanceBounds.MOST_REPRESENTATIVES));
  }

  @Override
  protected ImmutableList<Sentence> missing(Case<UnitStudied> one) {
    ImmutableList.Builder<Sentence> missing = ImmutableList.builder();
    if (one.event().development().isEmpty()) {
      missing.add(say("development"));
    }
    if (one.event().people().isEmpty()) {
      missing.add(say("people"));
    } else if (isOfNearlyAll(one.event(), one.before())) {
      missing.add(say("fewer", arguments(one)));
    }
    return missing.build();
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return Campaigns.in(now)
        .at((CampaignAtUnit) finding.breach().about())
        .studied()
        .filter(study -> isShallow(study.what(), now))
        .isPresent();
  }
}
