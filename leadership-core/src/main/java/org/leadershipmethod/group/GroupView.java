package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.input.Problem;

/**
 * Reads who sits in leading groups and what they decided, from the events of this family.
 *
 * <p>For example {@code practice.situation().view(GROUPS).of(GroupId.of(party)).members()}. It
 * grows with the seats and the decisions that stand, and with the seats that were left within the
 * last year.
 */
public final class GroupView implements View<Groups> {

  /** The view, as the key under which a situation holds its picture. */
  public static final GroupView GROUPS = new GroupView();

  private GroupView() {}

  @Override
  public Groups start() {
    return Groups.NONE;
  }

  @Override
  public Groups after(Groups groups, Entry entry) {
    return entry.event() instanceof GroupEvent event && problems(groups, entry).isEmpty()
        ? groups.with(after(groups.of(event.group()), entry, event))
        : groups;
  }

  private static GroupRecord after(GroupRecord group, Entry entry, GroupEvent event) {
    if (event instanceof LeadersElected election) {
      return group.changed(entry, election.leaving(), election.elected(), SeatOrigin.ELECTED);
    } else if (event instanceof SeatTaken taken) {
      return group.changed(
          entry, ImmutableSet.of(), ImmutableSet.of(taken.person()), taken.origin());
    } else if (event instanceof SeatLeft left) {
      return group.leaving(entry, ImmutableSet.of(left.person()));
    } else if (event instanceof LeadersRecalled recall) {
      return group.leaving(entry, recall.people());
    } else if (event instanceof DecisionTaken decision) {
      return group.taken(entry, decision);
    }
    return group.withdrawn(entry, ((DecisionWithdrawn) event).decision());
  }

  /** The group, and the decision where it is about one. */
  @Override
  public ImmutableSet<Key> touched(Groups before, Entry entry) {
    if (entry.event() instanceof DecisionTaken decision) {
      return ImmutableSet.of(decision.group(), decision.key());
    } else if (entry.event() instanceof DecisionWithdrawn decision) {
      return ImmutableSet.of(decision.group(), decision.key());
    }
    return entry.event() instanceof GroupEvent event
        ? ImmutableSet.of(event.group())
        : ImmutableSet.of();
  }

  /**
   * That somebody leaves or is recalled who has no seat, or that a decision is withdrawn that does
   * not stand. A recall is usable if anybody it names has a seat.
   */
  @Override
  public ImmutableList<Problem> problems(Groups before, Entry entry) {
    if (entry.event() instanceof SeatLeft left
        && !before.of(left.group()).contains(left.person())) {
      return noSeat(left.group());
    } else if (entry.event() instanceof LeadersRecalled recall
        && !recall.people().isEmpty()
        && recall.people().stream().noneMatch(before.of(recall.group())::contains)) {
      return noSeat(recall.group());
    } else if (entry.event() instanceof DecisionWithdrawn withdrawn
        && before.of(withdrawn.group()).decision(withdrawn.decision()).isEmpty()) {
      return ImmutableList.of(
          new Problem(
              "the decision that is withdrawn",
              "'" + withdrawn.decision() + "'",
              "a decision of " + withdrawn.group() + " that stands"));
    }
    return ImmutableList.of();
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
