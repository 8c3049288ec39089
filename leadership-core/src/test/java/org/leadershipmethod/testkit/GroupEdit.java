package org.leadershipmethod.testkit;

import static org.leadershipmethod.group.GroupRuleId.DECISION_BY_ONE;
import static org.leadershipmethod.group.GroupRuleId.DECISION_WITHOUT_MAJORITY;
import static org.leadershipmethod.group.GroupRuleId.DECISION_WITHOUT_QUORUM;
import static org.leadershipmethod.group.GroupRuleId.GROUP_OF_ONE;
import static org.leadershipmethod.group.GroupRuleId.WHOLESALE_CHANGE;

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
import org.leadershipmethod.rule.RuleId;

/**
 * The ways of breaking a clause about leading together, each as an edit of the data of a lawful
 * record.
 *
 * <p>Each names the full set of findings that must come of it. An edit has no place in a record
 * without what it needs, such as a decision in a group of five, and then gives nothing.
 */
public enum GroupEdit implements Edit<Notes> {
  /** Of those who sit there one takes part in a decision. */
  DECIDED_ALONE((record, note) -> decided(record, note, GroupEdit::alone, DECISION_BY_ONE)),
  /** One who sits there decides with people who do not. */
  DECIDED_WITH_STRANGERS(
      (record, note) -> decided(record, note, GroupEdit::aloneAmongStrangers, DECISION_BY_ONE)),
  /** Only people without a seat take part in a decision. */
  DECIDED_BY_STRANGERS(
      (record, note) -> decided(record, note, GroupEdit::strangers, DECISION_WITHOUT_QUORUM)),
  /** Two or more take part in a decision, and they are fewer than half. */
  TOO_FEW((record, note) -> decided(record, note, GroupEdit::few, DECISION_WITHOUT_QUORUM)),
  /** Everybody takes part in a decision, and as many are against it as for it, or more. */
  VOTED_DOWN((record, note) -> decided(record, note, GroupEdit::down, DECISION_WITHOUT_MAJORITY)),
  /** Everybody takes part in a decision, and nobody votes for it or against it. */
  NOBODY_FOR_IT(
      (record, note) -> decided(record, note, GroupEdit::neither, DECISION_WITHOUT_MAJORITY)),
  /** All but one leave. */
  ONE_LEFT(GroupEdit::oneLeft),
  /** Others are elected in the place of everybody. */
  ALL_REPLACED(GroupEdit::allReplaced),
  /** One after the other leaves, and somebody new comes for each. */
  ONE_BY_ONE(GroupEdit::oneByOne),
  /** Everybody is recalled, and others come. */
  RECALLED(GroupEdit::recalled);

  /** Longer than the window over which a group is to be stable. */
  private static final int LONG = 61;

  /** So many can change one by one, five days each, before that window is over. */
  private static final int FAST = 10;

  private final BiFunction<Notes, Noted, Optional<Spoiled>> edit;

  GroupEdit(BiFunction<Notes, Noted, Optional<Spoiled>> edit) {
    this.edit = edit;
  }

  @Override
  public Optional<Spoiled> of(Notes record, int choice) {
    List<Noted> notes = compareTo(ONE_LEFT) < 0 ? record.of(DecisionTaken.class) : record.all();
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

  private static Optional<Spoiled> decided(
      Notes record,
      Noted note,
      BiFunction<DecisionTaken, List<PersonId>, Optional<DecisionTaken>> change,
      RuleId rule) {
    DecisionTaken decision = (DecisionTaken) note.event();
    Set<PersonId> members = PlainGroups.before(record, note, decision.group()).members();
    return change
        .apply(decision, List.copyOf(members))
        .map(changed -> record.with(note.id(), changed))
        .map(notes -> Spoiled.of(notes, note.id(), Expected.of(rule, decision.group().of())));
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

  private static List<PersonId> membersAtTheEnd(Notes record, GroupId group) {
    return List.copyOf(PlainGroups.after(record.all(), group).members());
  }

  /** One more note at the end, so many days later. */
  private static Notes then(Notes record, int days, GroupEvent event) {
    return record.then(days, "then " + record.all().size(), event);
  }

  private static Spoiled byTheLast(Notes notes, GroupId group) {
    return Spoiled.of(
        notes, Iterables.getLast(notes.all()).id(), Expected.of(WHOLESALE_CHANGE, group.of()));
  }

  private static Optional<Spoiled> oneLeft(Notes record, Noted note) {
    GroupId group = group(note);
    List<PersonId> members = membersAtTheEnd(record, group);
    Notes longer = then(record, LONG, new SeatLeft(group, members.get(1)));
    for (PersonId person : members.subList(2, members.size())) {
      longer = then(longer, 1, new SeatLeft(group, person));
    }
    return Optional.of(
        Spoiled.of(longer, Iterables.getLast(longer.all()).id())
            .later(Expected.of(GROUP_OF_ONE, group.of())));
  }

  private static Optional<Spoiled> allReplaced(Notes record, Noted note) {
    GroupId group = group(note);
    LeadersElected election =
        new LeadersElected(
            group,
            2,
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(),
            "most votes",
            strangers(2).asList(),
            ImmutableSet.copyOf(membersAtTheEnd(record, group)));
    return Optional.of(byTheLast(then(record, LONG, election), group));
  }

  private static Optional<Spoiled> oneByOne(Notes record, Noted note) {
    GroupId group = group(note);
    List<PersonId> members = membersAtTheEnd(record, group);
    if (members.size() > FAST) {
      return Optional.empty();
    }
    Notes longer = record;
    int days = LONG;
    int number = 0;
    for (PersonId person : members) {
      longer = then(longer, days, new SeatTaken(group, stranger(number++), SeatOrigin.ELECTED));
      longer = then(longer, 1, new SeatLeft(group, person));
      days = 4;
    }
    return Optional.of(byTheLast(longer, group));
  }

  private static Optional<Spoiled> recalled(Notes record, Noted note) {
    GroupId group = group(note);
    ImmutableSet<PersonId> members = ImmutableSet.copyOf(membersAtTheEnd(record, group));
    Notes emptied =
        then(record, LONG, new LeadersRecalled(group, members, Optional.empty(), 70, 20));
    Notes filled = then(emptied, 10, new SeatTaken(group, stranger(0), SeatOrigin.APPOINTED));
    Notes again = then(filled, 1, new SeatTaken(group, stranger(1), SeatOrigin.APPOINTED));
    Spoiled byTheFirst = byTheLast(filled, group);
    return Optional.of(
        new Spoiled(again, byTheFirst.edited(), byTheFirst.atOnce(), byTheFirst.later()));
  }
}
