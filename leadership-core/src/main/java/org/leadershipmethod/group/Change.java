package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.TimeWindow;

/**
 * A change of seats as rules meet it: who sat there a window before, and who just before and after
 * it.
 *
 * @param moment the moment a window before; empty before all time
 * @param before the group just before the change
 * @param after the group after it
 */
record Change(Optional<Instant> moment, GroupRecord before, GroupRecord after) {

  /** The change by an event; empty if the event cannot be used. */
  static Optional<Change> of(Occasion<GroupEvent> occasion) {
    Groups before = occasion.before().view(GroupView.GROUPS);
    GroupId id = occasion.event().group();
    return GroupView.GROUPS
        .after(before, occasion.entry())
        .next()
        .map(after -> new Change(moment(occasion), before.of(id), after.of(id)));
  }

  private static Optional<Instant> moment(Occasion<GroupEvent> occasion) {
    return new TimeWindow(occasion.before().bound(GroupBounds.STABILITY_WINDOW))
        .begin(occasion.when().latest());
  }

  /** Who sat there a window before. */
  ImmutableSet<PersonId> then() {
    return moment.map(before::membersAt).orElse(ImmutableSet.of());
  }

  /**
   * Whether it is this change after which others sit there, and nobody of the several of then; one
   * that goes on afterwards is not told again, but a second set that takes over from the first is.
   */
  boolean isWholesale() {
    // nearly always somebody has simply stayed, and nobody else needs to be looked at
    if (after.size() == 0 || hasStayed()) {
      return false;
    }
    ImmutableSet<PersonId> then = then();
    return then.size() >= 2 && isWithout(then, after) && !goesOn(then);
  }

  private boolean goesOn(ImmutableSet<PersonId> then) {
    boolean wasSo = before.size() > 0 && isWithout(then, before);
    return wasSo && (before.size() == 1 || !isWithout(before.members(), after));
  }

  private boolean hasStayed() {
    return moment.filter(after::hasStayed).isPresent();
  }

  private static boolean isWithout(ImmutableSet<PersonId> people, GroupRecord group) {
    return people.stream().noneMatch(group::contains);
  }
}
