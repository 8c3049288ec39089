package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
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
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * The ways of breaking a clause about relaying, each as an edit of the data of a lawful record.
 *
 * <p>Each names the full set of findings that must come of it. An edit has no place in a record
 * without what it needs, such as a second level, and then gives nothing.
 */
public enum RelayEdit {
  /**
   * Whoever is in overall charge, of the addressed unit or of one on the way, is not reached at
   * all.
   */
  HEAD_DROPPED((record, choice) -> onHead(record, choice, RelayEdit::dropHead)),
  /** Whoever is in overall charge is told and not made responsible. */
  HEAD_NOT_RESPONSIBLE(
      (record, choice) ->
          onHead(record, choice, (work, at) -> head(work, at, true, "HeadWithoutResponsibility"))),
  /** Whoever is in overall charge is made responsible and not told. */
  HEAD_NOT_TOLD(
      (record, choice) ->
          onHead(record, choice, (work, at) -> head(work, at, false, "HeadUninformed"))),
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

  private final BiFunction<LawfulRecord, Integer, Optional<SpoiledRelay>> edit;

  RelayEdit(BiFunction<LawfulRecord, Integer, Optional<SpoiledRelay>> edit) {
    this.edit = edit;
  }

  /**
   * A record after this edit, or nothing if it has no place in it.
   *
   * @param record a lawful record
   * @param choice from which the place is chosen
   */
  public Optional<SpoiledRelay> of(LawfulRecord record, int choice) {
    return edit.apply(record, choice);
  }

  private record Change(TaskRelayed event, Expected expected) {}

  private static Optional<SpoiledRelay> onRelay(
      LawfulRecord record, int choice, BiFunction<RelayedWork, UnitId, Optional<Change>> spoil) {
    List<SpoiledRelay> all = new ArrayList<>();
    for (RelayedWork work : record.works()) {
      for (UnitId unit : work.path()) {
        spoil.apply(work, unit).map(change -> spoiled(record, work, change)).ifPresent(all::add);
      }
    }
    return chosen(all, choice);
  }

  /** The same where nobody comes after the person in overall charge who is told of the task. */
  private static Optional<SpoiledRelay> onHead(
      LawfulRecord record, int choice, BiFunction<RelayedWork, UnitId, Optional<Change>> spoil) {
    return onRelay(
        record,
        choice,
        (work, unit) ->
            isToldLater(record, work, unit) ? Optional.empty() : spoil.apply(work, unit));
  }

  private static SpoiledRelay spoiled(LawfulRecord record, RelayedWork work, Change change) {
    Written other = new Written(change.event(), record.written().get(work.place()).when());
    return new SpoiledRelay(
        record.with(work.place(), other), work.place(), ImmutableSet.of(change.expected()));
  }

  private static <T> Optional<T> chosen(List<T> all, int choice) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(choice % all.size()));
  }

  /**
   * Whether whoever comes into overall charge later is told of the task: then it is mended what was
   * wrong with the relay to those before.
   */
  private static boolean isToldLater(LawfulRecord record, RelayedWork work, UnitId unit) {
    return record.written().stream()
        .map(Written::event)
        .anyMatch(event -> isTold(event, work.event().task().id(), unit));
  }

  private static boolean isTold(Event event, TaskId task, UnitId unit) {
    return event instanceof TaskDelivered delivered
        && delivered.task().equals(task)
        && delivered.delivery().unit().equals(unit);
  }

  private static Optional<Change> dropHead(RelayedWork work, UnitId unit) {
    String rule = unit.equals(work.addressed()) ? "HeadBypassed" : "LevelSkipped";
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

  private static Optional<Change> head(RelayedWork work, UnitId unit, boolean told, String rule) {
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
        .map(event -> new Change(event, Expected.of("SpecificPersonLeftOut", unit)));
  }

  private static Optional<Change> fromBelow(RelayedWork work, UnitId unit) {
    if (!unit.equals(work.addressed())) {
      return Optional.empty();
    }
    TaskRelayed event = work.event();
    return Optional.of(
        new Change(
            new TaskRelayed(event.task(), unit, event.department(), event.to(), event.deliveries()),
            Expected.of("NotSubordinate", unit)));
  }

  private static Optional<SpoiledRelay> vacated(LawfulRecord record, int choice) {
    List<SpoiledRelay> all = new ArrayList<>();
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

  private static SpoiledRelay vacated(
      LawfulRecord record, RelayedWork work, UnitId unit, PersonId head) {
    List<Written> written = new ArrayList<>(record.written());
    When when = written.get(work.place()).when();
    written.add(work.place() + 1, new Written(new Appointed(head, Post.inCharge(unit)), when));
    written.add(work.place(), new Written(new Departed(head, Post.inCharge(unit)), when));
    return new SpoiledRelay(
        ImmutableList.copyOf(written),
        work.place() + 1,
        ImmutableSet.of(Expected.of("ChargeVacant", unit)));
  }

  private static Optional<SpoiledRelay> shared(LawfulRecord record, int choice) {
    UnitId unit = anyUnit(record, choice);
    return Optional.of(
        appended(
            record,
            new Appointed(PersonId.of("second-head"), Post.inCharge(unit)),
            Expected.of("ChargeShared", unit)));
  }

  private static UnitId anyUnit(LawfulRecord record, int choice) {
    List<UnitId> units = record.end().units().map(Unit::id).toList();
    return units.get(choice % units.size());
  }

  private static SpoiledRelay appended(LawfulRecord record, Event event, Expected expected) {
    When last = record.written().get(record.written().size() - 1).when();
    return new SpoiledRelay(
        ImmutableList.<Written>builder()
            .addAll(record.written())
            .add(new Written(event, last))
            .build(),
        record.written().size(),
        ImmutableSet.of(expected));
  }

  private static Optional<SpoiledRelay> mobilizedByAnother(LawfulRecord record, int choice) {
    List<SpoiledRelay> all = new ArrayList<>();
    for (RelayedWork work : record.works()) {
      work.mobilization().map(place -> byAnother(record, work, place)).ifPresent(all::add);
    }
    return chosen(all, choice);
  }

  private static SpoiledRelay byAnother(LawfulRecord record, RelayedWork work, int place) {
    PersonnelMobilized event = (PersonnelMobilized) record.written().get(place).event();
    PersonId another = work.specifics().get(work.addressed());
    PersonnelMobilized other =
        new PersonnelMobilized(event.task(), event.unit(), another, event.people());
    ImmutableSet<Expected> expected =
        ImmutableSet.of(
            Expected.of("MobilizedPastHead", event.unit()),
            Expected.of("DepartmentAlone", event.unit()));
    When when = record.written().get(place).when();
    return new SpoiledRelay(record.with(place, new Written(other, when)), place, expected);
  }

  private static Optional<SpoiledRelay> notMobilized(LawfulRecord record, int choice) {
    List<SpoiledRelay> all = new ArrayList<>();
    for (RelayedWork work : record.works()) {
      ImmutableSet<Expected> alone =
          ImmutableSet.of(Expected.of("DepartmentAlone", work.addressed()));
      work.mobilization()
          .map(place -> new SpoiledRelay(record.without(place), place, alone))
          .ifPresent(all::add);
    }
    return chosen(all, choice);
  }

  private static Optional<SpoiledRelay> counterpartReached(LawfulRecord record, int choice) {
    UnitId unit = anyUnit(record, choice);
    Task task = Task.of("never-relayed", "Never relayed", FieldOfWork.PROPAGANDA);
    When last = record.written().get(record.written().size() - 1).when();
    // asked for, so that it is known which task it is
    Event asked =
        new TasksIndicated(
            unit, unit, Optional.empty(), ImmutableList.of(IndicatedTask.unranked(task)));
    Event reached = new TaskDelivered(task.id(), Delivery.of(unit, PersonId.of("counterpart")));
    return Optional.of(
        new SpoiledRelay(
            ImmutableList.<Written>builder()
                .addAll(record.written())
                .add(new Written(asked, last), new Written(reached, last))
                .build(),
            record.written().size() + 1,
            ImmutableSet.of(Expected.of("HeadBypassed", unit))));
  }

  private static Optional<SpoiledRelay> successorNotTold(LawfulRecord record, int choice) {
    List<SpoiledRelay> all = new ArrayList<>();
    for (int place = 0; place < record.written().size(); place++) {
      if (record.written().get(place).event() instanceof TaskDelivered told
          && isLast(record, place, told)) {
        all.add(notTold(record, place, told, choice));
      }
    }
    return chosen(all, choice);
  }

  /** Whether nobody is told of the task there later. */
  private static boolean isLast(LawfulRecord record, int place, TaskDelivered told) {
    return record.written().stream()
        .skip(place + 1L)
        .map(Written::event)
        .noneMatch(event -> isTold(event, told.task(), told.delivery().unit()));
  }

  private static SpoiledRelay notTold(
      LawfulRecord record, int place, TaskDelivered told, int choice) {
    Delivery lawful = told.delivery();
    PersonId person = choice % 3 == 0 ? PersonId.of("somebody-else") : lawful.person();
    Delivery other =
        new Delivery(lawful.unit(), person, choice % 3 != 1, choice % 3 != 2, Optional.empty());
    When when = record.written().get(place).when();
    return new SpoiledRelay(
        record.with(place, new Written(new TaskDelivered(told.task(), other), when)),
        place,
        ImmutableSet.of(Expected.of("NobodyAnswers", lawful.unit())));
  }
}
