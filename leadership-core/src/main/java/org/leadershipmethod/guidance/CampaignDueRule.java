package org.leadershipmethod.guidance;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/** What the rules about what is owed at a unit in a campaign have in common. */
abstract class CampaignDueRule extends DueRule<CampaignAtUnit> {

  CampaignDueRule(Bound<Duration> window, Card card) {
    super(CampaignAtUnit.class, window, card);
  }

  /** What is owed at a unit that is there. */
  abstract Owed owedBy(UnitInCampaign unit, CampaignAtUnit key, Situation now);

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(CampaignAtUnit.class, UnitId.class);
  }

  @Override
  public ImmutableSet<CampaignAtUnit> concerned(Key touched, Situation now) {
    return touched instanceof UnitId unit
        ? Campaigns.in(now).at(unit).collect(toImmutableSet())
        : super.concerned(touched, now);
  }

  @Override
  protected Key where(CampaignAtUnit key) {
    return key.unit();
  }

  @Override
  protected Owed owed(CampaignAtUnit key, Situation now) {
    return now.organization().contains(key.unit())
        ? owedBy(Campaigns.in(now).at(key), key, now)
        : Owed.nothing();
  }

  /** As was stated of the campaign. */
  @Override
  protected Optional<Told<Difficulty>> difficulty(CampaignAtUnit key, Situation now) {
    return Campaigns.in(now)
        .of(key.campaign())
        .flatMap(Campaign::difficulty)
        .map(stated -> stated.of(stated.what().difficulty()));
  }

  @Override
  protected Arguments arguments(CampaignAtUnit key, Situation now) {
    return Arguments.of("campaign", key.campaign());
  }
}
