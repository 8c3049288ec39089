package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Writes what happens in groups that lead together, move by move, from numbers, without asking a
 * rule.
 *
 * <p>In each group one person stays who has been there for long, until another who has been there
 * for long takes that place; it never has fewer than two seats. Half or more take part in a
 * decision, two at least, and more are for it than against.
 */
final class LeadershipWriter {

  /** A move in a group, as numbers to choose by. */
  record Move(int group, int kind, int which, int more, int days, boolean flag) {}

  private static final int LONG = 61;

  private final List<Noted> notes = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private int day;
  private int people;

  /** A group while it is written. */
  private static final class Group {
    private final GroupId id;
    private final List<PersonId> members = new ArrayList<>();
    private final List<Integer> since = new ArrayList<>();
    private final List<PersonId> gone = new ArrayList<>();
    private final List<DecisionId> standing = new ArrayList<>();
    private int decided;

    private Group(GroupId id) {
      this.id = id;
    }
  }

  Notes write(int howMany, List<Integer> sizes, List<Move> moves) {
    for (int number = 0; number < howMany; number++) {
      found(new Group(GroupId.of(UnitId.of("unit-" + number))), sizes.get(number), number);
    }
    for (Move move : moves) {
      day += move.days();
      make(groups.get(move.group() % groups.size()), move);
    }
    return Notes.of(notes);
  }

  private void found(Group group, int size, int number) {
    groups.add(group);
    List<PersonId> first = new ArrayList<>();
    for (int seat = 0; seat < size; seat++) {
      first.add(fresh());
    }
    first.forEach(person -> seated(group, person));
    if (number % 2 == 0) {
      note(elected(group, first, ImmutableSet.of()));
    } else {
      first.forEach(person -> note(new SeatTaken(group.id, person, SeatOrigin.NOT_KNOWN)));
    }
  }

  private PersonId fresh() {
    return PersonId.of("person-" + people++);
  }

  private void seated(Group group, PersonId person) {
    group.members.add(person);
    group.since.add(day);
  }

  /** Somebody other than the first, who stays. */
  private PersonId unseated(Group group, int which) {
    int place = 1 + which % (group.members.size() - 1);
    group.since.remove(place);
    PersonId person = group.members.remove(place);
    group.gone.add(person);
    return person;
  }

  private void note(GroupEvent event) {
    When when = notes.isEmpty() && people % 2 == 0 ? When.OUTSET : Notes.day(day);
    notes.add(new Noted(EntryId.of("note " + notes.size()), event, when));
  }

  private static LeadersElected elected(
      Group group, List<PersonId> elected, ImmutableSet<PersonId> leaving) {
    return new LeadersElected(
        group.id,
        elected.size(),
        Optional.of(100),
        elected.stream().map(Candidate::of).collect(ImmutableList.toImmutableList()),
        ImmutableList.of(),
        "most votes",
        ImmutableList.copyOf(elected),
        leaving);
  }

  private void make(Group group, Move move) {
    switch (move.kind() % 7) {
      case 0 -> join(group, move);
      case 1 -> leave(group, move);
      case 2 -> handOver(group, move);
      case 3 -> change(group, move);
      case 4 -> withdraw(group, move);
      case 5 -> decide(group, move, again(group, move));
      default -> decide(group, move, new DecisionId("d" + group.decided++));
    }
  }

  private void join(Group group, Move move) {
    boolean isBack = move.flag() && !group.gone.isEmpty();
    PersonId person = isBack ? group.gone.remove(move.which() % group.gone.size()) : fresh();
    seated(group, person);
    note(
        move.more() % 2 == 0
            ? new SeatTaken(group.id, person, SeatOrigin.ELECTED)
            : elected(group, List.of(person), ImmutableSet.of()));
  }

  private void leave(Group group, Move move) {
    if (group.members.size() > 2) {
      PersonId person = unseated(group, move.which());
      note(
          move.flag()
              ? new SeatLeft(group.id, person)
              : new LeadersRecalled(
                  group.id, ImmutableSet.of(person), Optional.of(100), 60, move.more()));
    }
  }

  /** The one who stayed leaves, and another who has been there for long stays from now on. */
  private void handOver(Group group, Move move) {
    for (int place = 1; place < group.members.size(); place++) {
      if (day - group.since.get(place) >= LONG && group.members.size() > 2) {
        PersonId next = group.members.get(place);
        int since = group.since.get(place);
        group.members.remove(place);
        group.since.remove(place);
        PersonId leaving = group.members.set(0, next);
        group.since.set(0, since);
        group.gone.add(leaving);
        note(new SeatLeft(group.id, leaving));
        return;
      }
    }
    join(group, move);
  }

  /** All but the one who stays may change with one election; some are elected again. */
  private void change(Group group, Move move) {
    List<PersonId> leaving = new ArrayList<>();
    int going = move.which() % group.members.size();
    for (int number = 0; number < going; number++) {
      leaving.add(unseated(group, move.more() + number));
    }
    List<PersonId> elected = new ArrayList<>(List.of(group.members.get(0)));
    for (int number = 0; number < going + move.more() % 2; number++) {
      PersonId person = fresh();
      elected.add(person);
      seated(group, person);
    }
    note(elected(group, elected, ImmutableSet.copyOf(leaving)));
  }

  private void withdraw(Group group, Move move) {
    if (!group.standing.isEmpty()) {
      DecisionId decision = group.standing.remove(move.which() % group.standing.size());
      note(new DecisionWithdrawn(group.id, decision));
    }
  }

  private static DecisionId again(Group group, Move move) {
    return group.standing.isEmpty()
        ? new DecisionId("d" + group.decided++)
        : group.standing.get(move.which() % group.standing.size());
  }

  private void decide(Group group, Move move, DecisionId decision) {
    int size = group.members.size();
    int least = Math.max(2, size - size / 2);
    int present = least + move.more() % (size - least + 1);
    int against = move.which() % ((present + 1) / 2);
    int inFavour = move.flag() ? present - against : against + 1;
    if (!group.standing.contains(decision)) {
      group.standing.add(decision);
    }
    note(
        new DecisionTaken(
            group.id,
            decision,
            Matter.of("matter " + move.which() % 3),
            ImmutableSet.copyOf(group.members.subList(0, inFavour)),
            ImmutableSet.copyOf(group.members.subList(inFavour, inFavour + against)),
            ImmutableSet.copyOf(group.members.subList(inFavour + against, present)),
            ImmutableSet.of(),
            ImmutableSet.of(),
            false,
            ImmutableList.of()));
  }
}
