package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;

/**
 * The ways of breaking a clause about leading together, each as an edit of the data of a lawful
 * record.
 *
 * <p>Each names the full set of findings that must come of it. An edit has no place in a record
 * without what it needs, such as a decision in a group of five, and then gives nothing.
 */
public enum LeadershipEdit {
  /** Of those who sit there one takes part in a decision. */
  DECIDED_ALONE((record, note) -> decided(record, note, LeadershipEdit::alone, "DecisionByOne")),
  /** One who sits there decides with people who do not. */
  DECIDED_WITH_STRANGERS(
      (record, note) ->
          decided(record, note, LeadershipEdit::aloneAmongStrangers, "DecisionByOne")),
  /** Only people without a seat take part in a decision. */
  DECIDED_BY_STRANGERS(
      (record, note) -> decided(record, note, LeadershipEdit::strangers, "DecisionWithoutQuorum")),
  /** Two or more take part in a decision, and they are fewer than half. */
  TOO_FEW((record, note) -> decided(record, note, LeadershipEdit::few, "DecisionWithoutQuorum")),
  /** Everybody takes part in a decision, and as many are against it as for it, or more. */
  VOTED_DOWN(
      (record, note) -> decided(record, note, LeadershipEdit::down, "DecisionWithoutMajority")),
  /** Everybody takes part in a decision, and nobody votes for it or against it. */
  NOBODY_FOR_IT(
      (record, note) -> decided(record, note, LeadershipEdit::neither, "DecisionWithoutMajority")),
  /** All but one leave. */
  ONE_LEFT(LeadershipEdit::oneLeft),
  /** Others are elected in the place of everybody. */
  ALL_REPLACED(LeadershipEdit::allReplaced),
  /** One after the other leaves, and somebody new comes for each. */
  ONE_BY_ONE(LeadershipEdit::oneByOne),
  /** Everybody is recalled, and others come. */
  RECALLED(LeadershipEdit::recalled);

  /** Longer than the window over which a group is to be stable. */
  private static final int LONG = 61;

  /** So many can change one by one, five days each, before that window is over. */
  private static final int FAST = 10;

  private final BiFunction<Leadership, Noted, Optional<SpoiledLeadership>> edit;

  LeadershipEdit(BiFunction<Leadership, Noted, Optional<SpoiledLeadership>> edit) {
    this.edit = edit;
  }

  /**
   * A lawful record after this edit; empty where it has no place in it.
   *
   * @param choice chooses among the notes
   */
  public Optional<SpoiledLeadership> of(Leadership record, int choice) {
    boolean isOfDecision = compareTo(ONE_LEFT) < 0;
    List<Noted> notes =
        record.notes().stream()
            .filter(one -> !isOfDecision || one.event() instanceof DecisionTaken)
            .toList();
    return notes.isEmpty()
        ? Optional.empty()
        : edit.apply(record, notes.get(choice % notes.size()));
  }

  private static PersonId stranger(int number) {
    return PersonId.of("stranger-" + number);
  }

  private static ImmutableSet<PersonId> strangers(int number) {
    ImmutableSet.Builder<PersonId> strangers = ImmutableSet.builder();
    for (int one = 0; one < number; one++) {
      strangers.add(stranger(one));
    }
    return strangers.build();
  }

  private static Optional<SpoiledLeadership> decided(
      Leadership record,
      Noted note,
      BiFunction<DecisionTaken, List<PersonId>, Optional<DecisionTaken>> change,
      String rule) {
    DecisionTaken decision = (DecisionTaken) note.event();
    List<PersonId> members = List.copyOf(record.before(note, decision.group()).members());
    return change
        .apply(decision, members)
        .map(changed -> new Noted(note.id(), changed, note.when()))
        .map(
            edited ->
                new SpoiledLeadership(
                    record.with(edited),
                    edited,
                    ImmutableSet.of(expected(rule, decision.group()))));
  }

  private static Expected expected(String rule, GroupId group) {
    return new Expected(rule, group.of().toString());
  }

  private static Optional<DecisionTaken> alone(DecisionTaken decision, List<PersonId> members) {
    return Optional.of(decision.withVotes(members.subList(0, 1), List.of(), List.of()));
  }

  private static Optional<DecisionTaken> aloneAmongStrangers(
      DecisionTaken decision, List<PersonId> members) {
    return Optional.of(decision.withVotes(strangers(4), members.subList(0, 1), List.of()));
  }

  private static Optional<DecisionTaken> strangers(DecisionTaken decision, List<PersonId> members) {
    return Optional.of(decision.withVotes(strangers(members.size()), List.of(), List.of()));
  }

  private static Optional<DecisionTaken> few(DecisionTaken decision, List<PersonId> members) {
    int present = (members.size() - 1) / 2;
    return present < 2
        ? Optional.empty()
        : Optional.of(decision.withVotes(members.subList(0, present), strangers(3), List.of()));
  }

  private static Optional<DecisionTaken> down(DecisionTaken decision, List<PersonId> members) {
    int inFavour = members.size() / 2;
    return Optional.of(
        decision.withVotes(
            Iterables.concat(members.subList(0, inFavour), strangers(5)),
            members.subList(inFavour, members.size()),
            List.of()));
  }

  private static Optional<DecisionTaken> neither(DecisionTaken decision, List<PersonId> members) {
    return Optional.of(decision.withVotes(List.of(), List.of(), members));
  }

  private static GroupId group(Noted note) {
    return ((GroupEvent) note.event()).group();
  }

  private static Set<PersonId> membersAtTheEnd(Leadership record, GroupId group) {
    return PlainGroups.after(record.notes(), group).members();
  }

  private static Optional<SpoiledLeadership> oneLeft(Leadership record, Noted note) {
    GroupId group = group(note);
    List<PersonId> members = List.copyOf(membersAtTheEnd(record, group));
    Leadership longer = record.then(LONG, new SeatLeft(group, members.get(1)));
    for (PersonId person : members.subList(2, members.size())) {
      longer = longer.then(1, new SeatLeft(group, person));
    }
    return Optional.of(SpoiledLeadership.atTheEnd(longer, expected("GroupOfOne", group)));
  }

  private static Optional<SpoiledLeadership> allReplaced(Leadership record, Noted note) {
    GroupId group = group(note);
    Set<PersonId> members = membersAtTheEnd(record, group);
    LeadersElected election =
        new LeadersElected(
            group,
            2,
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(),
            "most votes",
            strangers(2).asList(),
            ImmutableSet.copyOf(members));
    return Optional.of(
        SpoiledLeadership.atTheEnd(
            record.then(LONG, election), expected("WholesaleChange", group)));
  }

  private static Optional<SpoiledLeadership> oneByOne(Leadership record, Noted note) {
    GroupId group = group(note);
    Set<PersonId> members = membersAtTheEnd(record, group);
    if (members.size() > FAST) {
      return Optional.empty();
    }
    Leadership longer = record;
    int days = LONG;
    int number = 0;
    for (PersonId person : members) {
      longer =
          longer
              .then(days, new SeatTaken(group, stranger(number++), SeatOrigin.ELECTED))
              .then(1, new SeatLeft(group, person));
      days = 4;
    }
    return Optional.of(SpoiledLeadership.atTheEnd(longer, expected("WholesaleChange", group)));
  }

  private static Optional<SpoiledLeadership> recalled(Leadership record, Noted note) {
    GroupId group = group(note);
    ImmutableSet<PersonId> members = ImmutableSet.copyOf(membersAtTheEnd(record, group));
    Leadership emptied =
        record.then(LONG, new LeadersRecalled(group, members, Optional.empty(), 70, 20));
    Leadership filled = emptied.then(10, new SeatTaken(group, stranger(0), SeatOrigin.APPOINTED));
    Leadership again = filled.then(1, new SeatTaken(group, stranger(1), SeatOrigin.APPOINTED));
    return Optional.of(
        new SpoiledLeadership(
            again,
            Iterables.getLast(filled.notes()),
            ImmutableSet.of(expected("WholesaleChange", group))));
  }
}
