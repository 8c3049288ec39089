package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Situation;

/**
 * What the rules about a unit without a leading group have in common: they are asked of nothing
 * before a seat in the group of any unit is told. A record may not tell of seats at all, and then
 * they neither pass nor are broken.
 */
abstract class GroupMissingRule extends NucleusRule {

  GroupMissingRule(Bound<Duration> window, Card card) {
    super(window, card);
  }

  @Override
  public ImmutableSet<GroupId> concerned(Key touched, Situation now) {
    return Nuclei.in(now).tells(Recorded.SEATS) ? super.concerned(touched, now) : ImmutableSet.of();
  }
}
