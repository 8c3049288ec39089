package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.TimeWindow;

/**
 * A change of seats as rules meet it: who sat there a window before, and who just before and after
 * it.
 *
 * @param occasion the step
 * @param moment the moment a window before; empty before all time
 * @param until the group just before the change
 * @param after the group after it
 */
record SeatChange(
    Occasion<GroupEvent> occasion, Optional<Instant> moment, GroupRecord until, GroupRecord after)
    implements Case<GroupEvent> {

  /** The kinds of events that say who sits in a leading group. */
  static final ImmutableSet<Class<? extends Event>> KINDS =
      ImmutableSet.of(LeadersElected.class, SeatTaken.class, SeatLeft.class, LeadersRecalled.class);

  /** The change by an event; empty if it is none, or cannot be used. */
  static Optional<SeatChange> of(Occasion<GroupEvent> occasion) {
    return KINDS.contains(occasion.event().getClass()) ? changed(occasion) : Optional.empty();
  }

  private static Optional<SeatChange> changed(Occasion<GroupEvent> occasion) {
    Groups before = occasion.before().view(GroupView.GROUPS);
    GroupId id = occasion.event().group();
    return GroupView.GROUPS
        .after(before, occasion.entry())
        .next()
        .map(after -> new SeatChange(occasion, moment(occasion), before.of(id), after.of(id)));
  }

  private static Optional<Instant> moment(Occasion<GroupEvent> occasion) {
    return new TimeWindow(occasion.before().bound(GroupBounds.STABILITY_WINDOW))
        .begin(occasion.when().latest());
  }

  @Override
  public Key where() {
    return event().group().of();
  }

  @Override
  public Key about() {
    return event().group();
  }

  /** Who sat there a window before. */
  ImmutableSet<PersonId> then() {
    return moment.map(until::membersAt).orElse(ImmutableSet.of());
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

  /**
   * Whether it is so whenever in its time each of them came or left, and the change happened; asked
   * of a change that is wholesale.
   */
  boolean isSurelySo() {
    return span()
        .filter(span -> until.membersSurely(span).size() >= 2)
        .filter(span -> isWithout(until.membersPerhaps(span), after))
        .isPresent();
  }

  /** All moments that may be a window before; empty before all time. */
  private Optional<When> span() {
    return when().isOneDayAtMost()
        ? moment.map(When::at)
        : moment.flatMap(latest -> begin(when().earliest()).map(one -> new When(one, latest)));
  }

  private Optional<Instant> begin(Instant end) {
    return new TimeWindow(before().bound(GroupBounds.STABILITY_WINDOW)).begin(end);
  }

  private boolean goesOn(ImmutableSet<PersonId> then) {
    return isWithout(then, until) && (until.size() == 1 || !isWithout(until.members(), after));
  }

  private boolean hasStayed() {
    return moment.filter(after::hasStayed).isPresent();
  }

  private static boolean isWithout(ImmutableSet<PersonId> people, GroupRecord group) {
    return people.stream().noneMatch(group::contains);
  }
}
