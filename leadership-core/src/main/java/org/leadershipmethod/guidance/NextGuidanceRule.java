package org.leadershipmethod.guidance;

import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;

/** A rule about guidance that the next guidance of the unit mends, where it is as it should be. */
abstract class NextGuidanceRule extends GuidanceRule {

  NextGuidanceRule(Card card) {
    super(card);
  }

  /** Whether guidance that came after it is as it should be, judged by the time it was given. */
  abstract boolean isMended(Told<GuidanceGiven> later, Situation now);

  @Override
  public boolean stands(Finding finding, Situation now) {
    CampaignAtUnit key = (CampaignAtUnit) finding.breach().about();
    return Campaigns.in(now)
        .at(key)
        .guided()
        .filter(given -> finding.breach().isBefore(given.turn()))
        .filter(given -> isMended(given, now))
        .isEmpty();
  }
}
