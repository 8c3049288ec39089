package org.leadershipmethod.testkit;

import static org.leadershipmethod.relay.RelayRuleId.CHARGE_VACANT;
import static org.leadershipmethod.relay.RelayRuleId.DEPARTMENT_ALONE;
import static org.leadershipmethod.relay.RelayRuleId.HEAD_BYPASSED;
import static org.leadershipmethod.relay.RelayRuleId.HEAD_UNINFORMED;
import static org.leadershipmethod.relay.RelayRuleId.HEAD_WITHOUT_RESPONSIBILITY;
import static org.leadershipmethod.relay.RelayRuleId.LEVEL_SKIPPED;
import static org.leadershipmethod.relay.RelayRuleId.MOBILIZED_PAST_HEAD;
import static org.leadershipmethod.relay.RelayRuleId.NOBODY_ANSWERS;
import static org.leadershipmethod.relay.RelayRuleId.NOT_SUBORDINATE;
import static org.leadershipmethod.relay.RelayRuleId.SPECIFIC_PERSON_LEFT_OUT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.IndicatedTask;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.RelayRuleId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.RuleId;

/**
 * The ways of breaking a clause about relaying, each as an edit of the data of a lawful record.
 *
 * <p>Each names the full set of findings that must come of it. An edit has no place in a record
 * without what it needs, such as a second level, and then gives nothing.
 */
public enum RelayEdit implements Edit<LawfulRecord> {
  /**
   * Whoever is in overall charge, of the addressed unit or of one on the way, is not reached at
   * all.
   */
  HEAD_DROPPED((record, choice) -> onHead(record, choice, RelayEdit::dropHead)),
  /** Whoever is in overall charge is told and not made responsible. */
  HEAD_NOT_RESPONSIBLE(
      (record, choice) ->
          onHead(record, choice, (work, at) -> head(work, at, true, HEAD_WITHOUT_RESPONSIBILITY))),
  /** Whoever is in overall charge is made responsible and not told. */
  HEAD_NOT_TOLD(
      (record, choice) ->
          onHead(record, choice, (work, at) -> head(work, at, false, HEAD_UNINFORMED))),
  /** The person with specific responsibility is not reached at all. */
  SPECIFIC_DROPPED(
      (record, choice) -> onRelay(record, choice, (work, at) -> specific(work, at, false, false))),
  /** The person with specific responsibility is told and not made responsible. */
  SPECIFIC_NOT_RESPONSIBLE(
      (record, choice) -> onRelay(record, choice, (work, at) -> specific(work, at, true, false))),
  /** The person with specific responsibility is made responsible and not told. */
  SPECIFIC_NOT_TOLD(
      (record, choice) -> onRelay(record, choice, (work, at) -> specific(work, at, false, true))),
  /** The task comes from a unit that is not above. */
  RELAYED_FROM_BELOW((record, choice) -> onRelay(record, choice, RelayEdit::fromBelow)),
  /** Whoever was in overall charge leaves just before the relay, and comes back just after it. */
  CHARGE_VACATED(RelayEdit::vacated),
  /** A second person takes overall charge of a unit. */
  CHARGE_SHARED(RelayEdit::shared),
  /** Personnel are mobilized by somebody who is not in overall charge. */
  MOBILIZED_BY_ANOTHER(RelayEdit::mobilizedByAnother),
  /** Nobody is mobilized, and the department works alone. */
  NOT_MOBILIZED(RelayEdit::notMobilized),
  /**
   * Somebody who is not in overall charge is told of a task that was never relayed to their unit.
   */
  COUNTERPART_REACHED(RelayEdit::counterpartReached),
  /**
   * Whoever comes into overall charge is not told of a task that stands there, or not made
   * responsible for it, or somebody else is in their place.
   */
  SUCCESSOR_NOT_TOLD(RelayEdit::successorNotTold);

  private final BiFunction<LawfulRecord, Integer, Optional<Spoiled>> edit;

  RelayEdit(BiFunction<LawfulRecord, Integer, Optional<Spoiled>> edit) {
    this.edit = edit;
  }

  @Override
  public Optional<Spoiled> of(LawfulRecord record, int choice) {
    return edit.apply(record, choice);
  }

  private record Change(TaskRelayed event, Expected expected) {}

  private static Optional<Spoiled> onRelay(
      LawfulRecord record, int choice, BiFunction<RelayedWork, UnitId, Optional<Change>> spoil) {
    List<Spoiled> all = new ArrayList<>();
    for (RelayedWork work : record.works()) {
      for (UnitId unit : work.path()) {
        spoil.apply(work, unit).map(change -> spoiled(record, work, change)).ifPresent(all::add);
      }
    }
    return chosen(all, choice);
  }

  /** The same where nobody comes after the person in overall charge who is told of the task. */
  private static Optional<Spoiled> onHead(
      LawfulRecord record, int choice, BiFunction<RelayedWork, UnitId, Optional<Change>> spoil) {
    return onRelay(
        record,
        choice,
        (work, unit) ->
            isToldLater(record, work, unit) ? Optional.empty() : spoil.apply(work, unit));
  }

  private static Spoiled spoiled(LawfulRecord record, RelayedWork work, Change change) {
    return Spoiled.of(
        record.notes().with(work.entry(), change.event()), work.entry(), change.expected());
  }

  private static <T> Optional<T> chosen(List<T> all, int choice) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(choice % all.size()));
  }

  /**
   * Whether whoever comes into overall charge later is told of the task: then it is mended what was
   * wrong with the relay to those before.
   */
  private static boolean isToldLater(LawfulRecord record, RelayedWork work, UnitId unit) {
    return record
        .notes()
        .events(TaskDelivered.class)
        .anyMatch(event -> isTold(event, work.event().task().id(), unit));
  }

  private static boolean isTold(TaskDelivered event, TaskId task, UnitId unit) {
    return event.task().equals(task) && event.delivery().unit().equals(unit);
  }

  private static Optional<Change> dropHead(RelayedWork work, UnitId unit) {
    RuleId rule = unit.equals(work.addressed()) ? HEAD_BYPASSED : LEVEL_SKIPPED;
    Optional<TaskRelayed> without =
        deliveries(work, one -> !isTo(one, unit, work.heads().get(unit)), Stream.empty());
    return without.map(event -> new Change(event, Expected.of(rule, unit)));
  }

  private static boolean isTo(Delivery delivery, UnitId unit, PersonId person) {
    return delivery.unit().equals(unit) && delivery.person().equals(person);
  }

  /** The relay with other deliveries; none where nothing would be delivered: that says nothing. */
  private static Optional<TaskRelayed> deliveries(
      RelayedWork work, Predicate<Delivery> kept, Stream<Delivery> added) {
    ImmutableList<Delivery> left =
        Stream.concat(work.event().deliveries().stream().filter(kept), added)
            .collect(ImmutableList.toImmutableList());
    return left.isEmpty() ? Optional.empty() : Optional.of(work.event().delivered(left));
  }

  private static Optional<Change> head(RelayedWork work, UnitId unit, boolean told, RuleId rule) {
    return replaced(work, unit, work.heads().get(unit), told, !told)
        .map(event -> new Change(event, Expected.of(rule, unit)));
  }

  private static Optional<TaskRelayed> replaced(
      RelayedWork work, UnitId unit, PersonId person, boolean told, boolean responsible) {
    Delivery delivery = new Delivery(unit, person, told, responsible, Optional.empty());
    boolean anything = told || responsible;
    return deliveries(
        work, one -> !isTo(one, unit, person), anything ? Stream.of(delivery) : Stream.empty());
  }

  private static Optional<Change> specific(
      RelayedWork work, UnitId unit, boolean told, boolean responsible) {
    return Optional.ofNullable(work.specifics().get(unit))
        .flatMap(person -> replaced(work, unit, person, told, responsible))
        .map(event -> new Change(event, Expected.of(SPECIFIC_PERSON_LEFT_OUT, unit)));
  }

  private static Optional<Change> fromBelow(RelayedWork work, UnitId unit) {
    if (!unit.equals(work.addressed())) {
      return Optional.empty();
    }
    TaskRelayed event = work.event();
    return Optional.of(
        new Change(
            new TaskRelayed(event.task(), unit, event.department(), event.to(), event.deliveries()),
            Expected.of(NOT_SUBORDINATE, unit)));
  }

  private static Optional<Spoiled> vacated(LawfulRecord record, int choice) {
    List<Spoiled> all = new ArrayList<>();
    for (RelayedWork work : record.works()) {
      work.heads()
          .forEach(
              (unit, head) -> {
                if (!isToldLater(record, work, unit)) {
                  all.add(vacated(record, work, unit, head));
                }
              });
    }
    return chosen(all, choice);
  }

  private static Spoiled vacated(
      LawfulRecord record, RelayedWork work, UnitId unit, PersonId head) {
    Notes left =
        record.notes().before(work.entry(), "left", new Departed(head, Post.inCharge(unit)));
    return Spoiled.of(
        left.after(work.entry(), "back", new Appointed(head, Post.inCharge(unit))),
        work.entry(),
        Expected.of(CHARGE_VACANT, unit));
  }

  private static Optional<Spoiled> shared(LawfulRecord record, int choice) {
    UnitId unit = anyUnit(record, choice);
    Event second = new Appointed(PersonId.of("second-head"), Post.inCharge(unit));
    return Optional.of(
        Spoiled.of(
            appended(record.notes(), "second", second),
            EntryId.of("second"),
            Expected.of(RelayRuleId.CHARGE_SHARED, unit)));
  }

  private static UnitId anyUnit(LawfulRecord record, int choice) {
    List<UnitId> units = record.end().units().map(Unit::id).toList();
    return units.get(choice % units.size());
  }

  /** The record with one more event, at the time of the last one. */
  private static Notes appended(Notes notes, String id, Event event) {
    return notes.after(Iterables.getLast(notes.all()).id(), id, event);
  }

  private static Optional<Spoiled> mobilizedByAnother(LawfulRecord record, int choice) {
    List<Spoiled> all = new ArrayList<>();
    for (RelayedWork work : record.works()) {
      work.mobilization().map(place -> byAnother(record, work, place)).ifPresent(all::add);
    }
    return chosen(all, choice);
  }

  private static Spoiled byAnother(LawfulRecord record, RelayedWork work, EntryId entry) {
    PersonnelMobilized event = (PersonnelMobilized) record.notes().note(entry).event();
    PersonId another = work.specifics().get(work.addressed());
    PersonnelMobilized other =
        new PersonnelMobilized(event.task(), event.unit(), another, event.people());
    return Spoiled.of(
            record.notes().with(entry, other),
            entry,
            Expected.of(MOBILIZED_PAST_HEAD, event.unit()))
        .later(Expected.of(DEPARTMENT_ALONE, event.unit()));
  }

  private static Optional<Spoiled> notMobilized(LawfulRecord record, int choice) {
    List<Spoiled> all = new ArrayList<>();
    for (RelayedWork work : record.works()) {
      work.mobilization()
          .map(entry -> Spoiled.of(record.notes().without(entry), work.entry()))
          .map(one -> one.later(Expected.of(DEPARTMENT_ALONE, work.addressed())))
          .ifPresent(all::add);
    }
    return chosen(all, choice);
  }

  private static Optional<Spoiled> counterpartReached(LawfulRecord record, int choice) {
    UnitId unit = anyUnit(record, choice);
    Task task = Task.of("never-relayed", "Never relayed", FieldOfWork.PROPAGANDA);
    // asked for, so that it is known which task it is
    Event asked =
        new TasksIndicated(
            unit, unit, Optional.empty(), ImmutableList.of(IndicatedTask.unranked(task)));
    Event reached = new TaskDelivered(task.id(), Delivery.of(unit, PersonId.of("counterpart")));
    return Optional.of(
        Spoiled.of(
            appended(appended(record.notes(), "asked", asked), "reached", reached),
            EntryId.of("reached"),
            Expected.of(HEAD_BYPASSED, unit)));
  }

  private static Optional<Spoiled> successorNotTold(LawfulRecord record, int choice) {
    List<Spoiled> all = new ArrayList<>();
    for (Noted note : record.notes().of(TaskDelivered.class)) {
      TaskDelivered told = (TaskDelivered) note.event();
      if (isLast(record.notes(), note, told)) {
        all.add(notTold(record.notes(), note, told, choice));
      }
    }
    return chosen(all, choice);
  }

  /** Whether nobody is told of the task there later. */
  private static boolean isLast(Notes notes, Noted note, TaskDelivered told) {
    return notes.of(TaskDelivered.class).stream()
        .filter(one -> notes.place(one.id()) > notes.place(note.id()))
        .noneMatch(one -> isTold((TaskDelivered) one.event(), told.task(), told.delivery().unit()));
  }

  private static Spoiled notTold(Notes notes, Noted note, TaskDelivered told, int choice) {
    Delivery lawful = told.delivery();
    PersonId person = choice % 3 == 0 ? PersonId.of("somebody-else") : lawful.person();
    Delivery other =
        new Delivery(lawful.unit(), person, choice % 3 != 1, choice % 3 != 2, Optional.empty());
    return Spoiled.of(notes.with(note.id(), new TaskDelivered(told.task(), other)), note.id())
        .later(Expected.of(NOBODY_ANSWERS, lawful.unit()));
  }
}
