package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;

/**
 * Who sits in a leading group and what it decided, read from the beginning each time with plain
 * sets: what the library's own reading is compared with.
 */
public final class PlainGroups {

  private final GroupId group;
  private final Map<PersonId, When> members = new TreeMap<>();
  private final Map<DecisionId, DecisionTaken> decisions = new TreeMap<>();

  private PlainGroups(GroupId group) {
    this.group = group;
  }

  /** One group after all of these notes, which stand in the order of their times. */
  public static PlainGroups after(List<Noted> notes, GroupId group) {
    PlainGroups plain = new PlainGroups(group);
    notes.forEach(plain::read);
    return plain;
  }

  /** One group as it was at a moment, everything at that very moment included. */
  public static PlainGroups at(List<Noted> notes, GroupId group, Instant moment) {
    return after(
        notes.stream().filter(one -> !one.when().latest().isAfter(moment)).toList(), group);
  }

  /** The groups that a record tells of, in the order in which they first occur. */
  public static ImmutableList<GroupId> groups(Notes record) {
    return record
        .events(GroupEvent.class)
        .map(GroupEvent::group)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** One group just before a note. */
  public static PlainGroups before(Notes record, Noted note, GroupId group) {
    return after(record.all().subList(0, record.place(note.id())), group);
  }

  /** One group so long before a note: everything that was over by then. */
  public static PlainGroups before(Notes record, Noted note, GroupId group, Duration window) {
    Instant moment = note.when().latest();
    return moment.isBefore(Instant.MIN.plus(window))
        ? after(ImmutableList.of(), group)
        : at(record.all(), group, moment.minus(window));
  }

  /** Who sits there, by id. */
  public Set<PersonId> members() {
    return new TreeSet<>(members.keySet());
  }

  /** Since when somebody sits there. */
  public Optional<When> since(PersonId person) {
    return Optional.ofNullable(members.get(person));
  }

  /** The decisions that stand. */
  public Map<DecisionId, DecisionTaken> decisions() {
    return new TreeMap<>(decisions);
  }

  /** Whether an event says something that can be so. */
  public boolean isUsable(Event event) {
    if (event instanceof SeatLeft left) {
      return members.containsKey(left.person());
    } else if (event instanceof LeadersRecalled recall) {
      return recall.people().isEmpty() || recall.people().stream().anyMatch(members::containsKey);
    }
    return !(event instanceof DecisionWithdrawn withdrawn)
        || decisions.containsKey(withdrawn.decision());
  }

  private void read(Noted note) {
    if (!(note.event() instanceof GroupEvent event) || !event.group().equals(group)) {
      return;
    }
    if (event instanceof LeadersElected election) {
      Set<PersonId> gone = new TreeSet<>(election.leaving());
      election.elected().forEach(gone::remove);
      gone.forEach(members::remove);
      election.elected().forEach(person -> members.putIfAbsent(person, note.when()));
    } else if (event instanceof SeatTaken taken) {
      members.putIfAbsent(taken.person(), note.when());
    } else if (event instanceof SeatLeft left) {
      members.remove(left.person());
    } else if (event instanceof LeadersRecalled recall) {
      recall.people().forEach(members::remove);
    } else if (event instanceof DecisionTaken decision) {
      decisions.put(decision.decision(), decision);
    } else if (event instanceof DecisionWithdrawn withdrawn) {
      decisions.remove(withdrawn.decision());
    }
  }
}
