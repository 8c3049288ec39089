package org.leadershipmethod.guidance;

import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/** What the rules about one guidance of a unit have in common. */
abstract class GuidanceRule extends CaseRule<GuidanceGiven, Case<GuidanceGiven>> {

  GuidanceRule(Card card) {
    super(GuidanceGiven.class, card);
  }

  /** Whether guidance that came after it is as it should be. */
  abstract boolean isMended(GuidanceGiven later, Situation now);

  @Override
  protected Stream<Case<GuidanceGiven>> cases(Occasion<GuidanceGiven> occasion) {
    GuidanceGiven given = occasion.event();
    return Stream.of(Case.of(occasion, given.unit(), given.there()));
  }

  @Override
  protected Arguments arguments(Case<GuidanceGiven> one) {
    return Arguments.of("campaign", one.event().campaign());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    CampaignAtUnit key = (CampaignAtUnit) finding.breach().about();
    return Campaigns.in(now)
        .at(key)
        .guided()
        .filter(given -> finding.breach().isBefore(given.turn()))
        .map(Told::what)
        .filter(given -> isMended(given, now))
        .isEmpty();
  }
}
