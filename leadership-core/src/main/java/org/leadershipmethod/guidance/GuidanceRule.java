package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Occasion;

/** What the rules about one guidance of a unit have in common: where they look, and at what. */
abstract class GuidanceRule extends CaseRule<GuidanceGiven, Case<GuidanceGiven>> {

  GuidanceRule(Card card) {
    super(GuidanceGiven.class, card);
  }

  @Override
  protected ImmutableList<Case<GuidanceGiven>> cases(Occasion<GuidanceGiven> occasion) {
    GuidanceGiven given = occasion.event();
    return ImmutableList.of(Case.of(occasion, given.unit(), given.there()));
  }

  @Override
  protected Arguments arguments(Case<GuidanceGiven> one) {
    return Arguments.of("campaign", one.event().campaign());
  }
}
