package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/** What the rules about how the leading group of a unit stands have in common. */
abstract class NucleusRule extends DueRule<GroupId> {

  NucleusRule(Bound<Duration> window, Card card) {
    super(GroupId.class, window, card);
  }

  NucleusRule(Card card) {
    super(GroupId.class, card);
  }

  /** What is owed in the group of a unit that is there. */
  abstract Owed owedIn(UnitGroup group);

  /** With what the sentences are filled in the group of a unit that is there. */
  Arguments arguments(UnitGroup group) {
    return Arguments.NONE;
  }

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(GroupId.class, UnitId.class, CampaignAtUnit.class);
  }

  @Override
  public ImmutableSet<GroupId> concerned(Key touched, Situation now) {
    if (touched instanceof UnitId unit) {
      return isAsked(unit, now) ? ImmutableSet.of(GroupId.of(unit)) : ImmutableSet.of();
    } else if (touched instanceof CampaignAtUnit at) {
      return ImmutableSet.of(GroupId.of(at.unit()));
    }
    return super.concerned(touched, now);
  }

  /** Of a unit that no campaign reached, and of whose group nothing was told, nothing is asked. */
  private static boolean isAsked(UnitId unit, Situation now) {
    return now.view(GroupView.GROUPS).contains(GroupId.of(unit))
        || now.view(GuidanceView.CAMPAIGNS).isAnyKnownAt(unit);
  }

  @Override
  protected Key where(GroupId key) {
    return key.of();
  }

  @Override
  protected Owed owed(GroupId key, Situation now) {
    return UnitGroup.of(key, now).map(this::owedIn).orElseGet(Owed::nothing);
  }

  @Override
  protected Arguments arguments(GroupId key, Situation now) {
    return UnitGroup.of(key, now).map(this::arguments).orElse(Arguments.NONE);
  }
}
