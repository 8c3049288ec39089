package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Reads who sits in leading groups and what they decided, from the events of this family.
 *
 * <p>For example {@code practice.situation().view(GROUPS).of(GroupId.of(party)).members()}. It
 * grows with the seats and the decisions that stand, and with the seats that were left within the
 * last year. The leading group of a unit ends with the unit.
 *
 * <p>What it reads it does not judge; rules do. The picture is that of the situation it is asked
 * of: {@code practice.situation()} has the group as it is after the last entry, and a rule about a
 * step sees the group as it was before that step.
 */
public final class GroupView implements View<Groups> {

  /** The view, as the key under which a situation holds its picture. */
  public static final GroupView GROUPS = new GroupView();

  private GroupView() {}

  @Override
  public Groups start() {
    return Groups.NONE;
  }

  /**
   * The group after a change of seats or a decision; touched is the group, and the decision where
   * it is about one. That somebody leaves or is recalled who has no seat, or that a decision is
   * withdrawn that does not stand, cannot be used. A recall can if anybody it names has a seat.
   */
  @Override
  public Look<Groups> after(Groups before, Entry entry) {
    if (entry.event() instanceof OrganizationEvent event) {
      return ending(before, before.ending(event));
    }
    return entry.event() instanceof GroupEvent event
        ? after(before, before.of(event.group()), entry)
        : Look.unchanged();
  }

  /** The groups of units that are gone. */
  private static Look<Groups> ending(Groups before, ImmutableSet<UnitId> units) {
    return units.isEmpty()
        ? Look.unchanged()
        : Look.changed(
            before.without(units),
            units.stream().map(GroupId::new).collect(ImmutableSet.toImmutableSet()));
  }

  private static Look<Groups> after(Groups before, GroupRecord group, Entry entry) {
    if (entry.event() instanceof LeadersElected election) {
      return seated(
          before, group.changed(entry, election.leaving(), election.elected(), SeatOrigin.ELECTED));
    } else if (entry.event() instanceof SeatTaken taken) {
      ImmutableSet<PersonId> coming = ImmutableSet.of(taken.person());
      return seated(before, group.changed(entry, ImmutableSet.of(), coming, taken.origin()));
    } else if (entry.event() instanceof SeatLeft left) {
      return leaving(before, group, entry, ImmutableSet.of(left.person()));
    } else if (entry.event() instanceof LeadersRecalled recall) {
      return leaving(before, group, entry, recall.people());
    } else if (entry.event() instanceof DecisionTaken decision) {
      return decided(before, group.taken(entry, decision), decision.key());
    }
    return withdrawn(before, group, ((DecisionWithdrawn) entry.event()).key());
  }

  private static Look<Groups> leaving(
      Groups before, GroupRecord group, Entry entry, ImmutableSet<PersonId> people) {
    return people.isEmpty() || people.stream().anyMatch(group::contains)
        ? seated(before, group.leaving(entry, people))
        : Look.unusable(noSeat(group.id()));
  }

  private static Look<Groups> withdrawn(Groups before, GroupRecord group, DecisionOf key) {
    return group.decision(key.decision()).isPresent()
        ? decided(before, group.withdrawn(key.decision()), key)
        : Look.unusable(notStanding(key));
  }

  private static Look<Groups> seated(Groups before, GroupRecord next) {
    return Look.changed(before.with(next), ImmutableSet.of(next.id()));
  }

  private static Look<Groups> decided(Groups before, GroupRecord next, DecisionOf key) {
    return Look.changed(before.with(next), ImmutableSet.of(next.id(), key));
  }

  private static ImmutableList<Problem> notStanding(DecisionOf key) {
    return ImmutableList.of(
        new Problem(
            "the decision that is withdrawn",
            "'" + key.decision() + "'",
            "a decision of " + key.group() + " that stands"));
  }

  /** Reports name no people, so neither does this. */
  private static ImmutableList<Problem> noSeat(GroupId group) {
    return ImmutableList.of(
        new Problem("who leaves", "nobody who sits there", "somebody with a seat in " + group));
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "leading groups";
  }
}
