package org.leadershipmethod.guidance;

import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/** What the rules about guidance that a unit owes after a call have in common. */
abstract class CampaignDueRule extends DueRule<CampaignAtUnit> {

  CampaignDueRule(Card card) {
    super(CampaignAtUnit.class, GuidanceBounds.FOLLOW_UP_WINDOW, card);
  }

  /** Since when the unit owes guidance, while its leaders have given none. */
  abstract Owed owedBy(UnitInCampaign unit, CampaignAtUnit key, Situation now);

  @Override
  public Stream<CampaignAtUnit> concerned(Key touched, Situation now) {
    return touched instanceof UnitId unit
        ? Campaigns.in(now).at(unit)
        : super.concerned(touched, now);
  }

  @Override
  protected Key where(CampaignAtUnit key) {
    return key.unit();
  }

  @Override
  protected Owed owed(CampaignAtUnit key, Situation now) {
    UnitInCampaign unit = Campaigns.in(now).at(key);
    return now.organization().contains(key.unit()) && unit.guides().isEmpty()
        ? owedBy(unit, key, now)
        : Owed.nothing();
  }

  @Override
  protected Arguments arguments(CampaignAtUnit key, Situation now) {
    return Arguments.of("campaign", key.campaign());
  }
}
