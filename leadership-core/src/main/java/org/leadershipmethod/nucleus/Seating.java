package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupRecord;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;

/**
 * People come to sit in the leading group of a unit.
 *
 * @param occasion the step
 * @param group the group before it
 * @param after who sits there after it
 */
record Seating(Occasion<GroupEvent> occasion, UnitGroup group, GroupRecord after)
    implements Case<GroupEvent> {

  /** The seating by an event; none if nobody comes by it, or it is not about a unit. */
  static Stream<Seating> of(Occasion<GroupEvent> occasion) {
    return UnitGroup.of(occasion.event().group(), occasion.before()).stream()
        .flatMap(group -> after(occasion, group))
        .filter(one -> !one.coming().isEmpty());
  }

  private static Stream<Seating> after(Occasion<GroupEvent> occasion, UnitGroup group) {
    return GroupView.GROUPS
        .after(occasion.before().view(GroupView.GROUPS), occasion.entry())
        .next()
        .map(next -> new Seating(occasion, group, next.of(occasion.event().group())))
        .stream();
  }

  UnitId unit() {
    return group.unit();
  }

  /** Who comes by it. */
  ImmutableSet<PersonId> coming() {
    return Sets.difference(after.members(), group.group().members()).immutableCopy();
  }

  /** Who comes by it and heads nothing in the unit. */
  ImmutableSet<PersonId> activists() {
    return Sets.difference(coming(), group.allHeads()).immutableCopy();
  }

  /** Whether nobody sat there before it but heads, and now somebody comes who heads nothing. */
  boolean isBeginning() {
    return !activists().isEmpty()
        && Sets.difference(group.group().members(), group.allHeads()).isEmpty();
  }

  @Override
  public Key where() {
    return unit();
  }

  @Override
  public Key about() {
    return event().group();
  }
}
