package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Occasion;

/**
 * A change of seats as rules meet it: who sat there a window before, and who just before and after
 * it.
 *
 * @param then who sat there a window before
 * @param before the group just before the change
 * @param after the group after it
 */
record Change(ImmutableSet<PersonId> then, GroupRecord before, GroupRecord after) {

  static Change of(Occasion<GroupEvent> occasion) {
    Groups groups = occasion.before().view(GroupView.GROUPS);
    GroupId id = occasion.event().group();
    GroupRecord before = groups.of(id);
    return new Change(
        then(
            before,
            occasion.when().latest(),
            occasion.before().bound(GroupFamily.STABILITY_WINDOW)),
        before,
        GroupView.GROUPS.after(groups, occasion.entry()).of(id));
  }

  /** Before all time nobody sat anywhere. */
  private static ImmutableSet<PersonId> then(GroupRecord before, Instant now, Duration window) {
    return now.isBefore(Instant.MIN.plus(window))
        ? ImmutableSet.of()
        : before.membersAt(now.minus(window));
  }

  /** Whether there was a group then of which somebody could have stayed. */
  boolean hadSeveral() {
    return then.size() >= 2;
  }

  /**
   * Whether it is this change after which others sit there, and nobody of those of then; one that
   * goes on afterwards is not told again.
   */
  boolean isWholesale() {
    boolean wasSo = before.size() > 0 && isWithoutThem(before);
    return after.size() > 0 && isWithoutThem(after) && !wasSo;
  }

  private boolean isWithoutThem(GroupRecord group) {
    return then.stream().noneMatch(group::contains);
  }
}
