package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.IndicatedTask;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;

/**
 * The ways of breaking a clause about plans, each as an edit of the data of a lawful record.
 *
 * <p>Each names the full set of findings that must come of it. An edit has no place in a record
 * without what it needs, such as a period with three tasks, and then gives nothing.
 */
public enum PlanEdit {
  /** A plan has a second central task. */
  SECOND_CENTRE(PlanEdit::secondCentre),
  /** Another plan for a period of the same time has another central task, and brings no result. */
  CENTRE_BESIDE(PlanEdit::centreBeside),
  /** Somebody else adopts a plan. */
  BY_ANOTHER(
      (record, season) -> onPlan(record, season, one -> by(one, "stranger"), "AdoptedByAnother")),
  /** The head leaves just before a plan is adopted in their name, and comes back just after it. */
  CHARGE_VACATED(PlanEdit::vacated),
  /** Tasks are indicated together without importance. */
  UNRANKED(
      (record, season) -> onIndication(record, season, PlanEdit::unranked, true, "BatchUnranked")),
  /** Tasks are indicated together without urgency. */
  NO_URGENCY(
      (record, season) -> onIndication(record, season, PlanEdit::unhurried, true, "BatchUnranked")),
  /** Tasks are indicated together, and none of them is central. */
  NO_CENTRE_SAID(
      (record, season) ->
          onIndication(record, season, PlanEdit::uncentred, false, "BatchUnranked")),
  /** Tasks are indicated together, and each of them is central. */
  CENTRES_SAID(
      (record, season) ->
          onIndication(record, season, PlanEdit::centred, false, "SeveralCentresIndicated")),
  /** Two tasks that came one after the other come at the same time. */
  RELAYED_TOGETHER(PlanEdit::relayedTogether),
  /** A plan that follows an indicated order, or leaves it, cites nothing. */
  NOTHING_WEIGHED(PlanEdit::nothingWeighed),
  /** A plan has the order of arrival. */
  ARRIVAL(PlanEdit::arrival),
  /** What is asked for next becomes central at once. */
  NEXT_CENTRAL(PlanEdit::nextCentral),
  /** Something of the place's own takes the place of the central task. */
  CENTRE_DROPPED(PlanEdit::dropped),
  /** The place gives up its central task. */
  CENTRE_GIVEN_UP(PlanEdit::givenUp),
  /** The central task brings no result. */
  NO_RESULT(PlanEdit::noResult),
  /** Nobody decides. */
  NO_PLAN(PlanEdit::noPlan);

  private static final Task OWN = Task.of("own", "Something else", FieldOfWork.PRODUCTION);

  private final BiFunction<PlannedRecord, Season, Optional<SpoiledPlan>> edit;

  PlanEdit(BiFunction<PlannedRecord, Season, Optional<SpoiledPlan>> edit) {
    this.edit = edit;
  }

  /**
   * A record after this edit, or nothing if it has no place in it.
   *
   * @param record a lawful record
   * @param choice from which the place is chosen
   */
  public Optional<SpoiledPlan> of(PlannedRecord record, int choice) {
    List<SpoiledPlan> all = new ArrayList<>();
    record.seasons().forEach(season -> edit.apply(record, season).ifPresent(all::add));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(choice % all.size()));
  }

  private static Optional<SpoiledPlan> spoiled(
      PlannedRecord record,
      Season season,
      ImmutableList<Noted> notes,
      EntryId edited,
      String... rules) {
    ImmutableSet<Expected> expected =
        Arrays.stream(rules)
            .map(rule -> Expected.of(rule, season.place()))
            .collect(ImmutableSet.toImmutableSet());
    return Optional.of(new SpoiledPlan(notes, edited, record.asOf(), expected));
  }

  private static Optional<SpoiledPlan> replaced(
      PlannedRecord record, Season season, EntryId id, Event event, String... rules) {
    Noted other = new Noted(id, event, record.note(id).when());
    return spoiled(record, season, record.with(other), id, rules);
  }

  private static Optional<SpoiledPlan> onPlan(
      PlannedRecord record, Season season, UnaryOperator<PlanAdopted> change, String... rules) {
    return replaced(record, season, season.plan(), change.apply(season.adopted()), rules);
  }

  private static PlanAdopted by(PlanAdopted plan, String person) {
    return new PlanAdopted(
        plan.place(),
        plan.period(),
        Optional.of(PersonId.of(person)),
        plan.tasks(),
        plan.circumstances());
  }

  private static PlanAdopted citing(PlanAdopted plan, EntryId... entries) {
    return new PlanAdopted(
        plan.place(), plan.period(), plan.by(), plan.tasks(), ImmutableList.copyOf(entries));
  }

  private static Optional<SpoiledPlan> secondCentre(PlannedRecord record, Season season) {
    if (season.size() < 2) {
      return Optional.empty();
    }
    List<PlannedTask> tasks = new ArrayList<>(season.adopted().tasks());
    tasks.set(1, new PlannedTask(tasks.get(1).task(), Importance.CENTRAL));
    // where an order was indicated the plan cites the work under way, and may leave it
    return onPlan(record, season, plan -> plan.with(tasks), "SeveralCentres");
  }

  private static Noted inserted(Season season, String id, Event event, When when) {
    return new Noted(EntryId.of(id + " of " + season.period().name()), event, when);
  }

  private static Optional<SpoiledPlan> centreBeside(PlannedRecord record, Season season) {
    When when = record.note(season.plan()).when();
    PlanAdopted beside =
        new PlanAdopted(
            season.place(),
            new PlanningPeriod("beside " + season.period().name(), season.period().during()),
            Optional.of(season.head()),
            ImmutableList.of(new PlannedTask(OWN, Importance.CENTRAL)),
            ImmutableList.of(season.plan()));
    Noted noted = inserted(season, "beside", beside, when);
    return spoiled(
        record,
        season,
        record.after(season.plan(), noted),
        noted.id(),
        "SeveralCentres",
        "PeriodWithoutResult");
  }

  private static Optional<SpoiledPlan> vacated(PlannedRecord record, Season season) {
    When when = record.note(season.plan()).when();
    List<Noted> notes = new ArrayList<>(record.notes());
    int place = record.place(season.plan());
    Post post = Post.inCharge(season.place());
    notes.add(place + 1, inserted(season, "back", new Appointed(season.head(), post), when));
    notes.add(place, inserted(season, "left", new Departed(season.head(), post), when));
    return spoiled(record, season, ImmutableList.copyOf(notes), season.plan(), "AdoptedByAnother");
  }

  private static Optional<SpoiledPlan> onIndication(
      PlannedRecord record,
      Season season,
      UnaryOperator<IndicatedTask> change,
      boolean unranked,
      String rule) {
    if (!season.isIndicated()) {
      return Optional.empty();
    }
    TasksIndicated event = season.indication(record);
    TasksIndicated other =
        new TasksIndicated(
            event.from(),
            event.to(),
            event.period(),
            event.tasks().stream().map(change).collect(ImmutableList.toImmutableList()));
    // what was relayed too is a batch of its own, without an order now
    EntryId edited = season.indication().orElseThrow();
    return unranked && season.relayedToo()
        ? replaced(record, season, edited, other, rule, "RelayedUnranked")
        : replaced(record, season, edited, other, rule);
  }

  private static IndicatedTask unranked(IndicatedTask one) {
    return new IndicatedTask(one.task(), Optional.empty(), one.urgency());
  }

  private static IndicatedTask unhurried(IndicatedTask one) {
    return new IndicatedTask(one.task(), one.importance(), Optional.empty());
  }

  private static IndicatedTask uncentred(IndicatedTask one) {
    return new IndicatedTask(one.task(), Optional.of(Importance.THIRD), one.urgency());
  }

  private static IndicatedTask centred(IndicatedTask one) {
    return new IndicatedTask(one.task(), Optional.of(Importance.CENTRAL), one.urgency());
  }

  private static Optional<SpoiledPlan> relayedTogether(PlannedRecord record, Season season) {
    if (season.relays().size() < 2) {
      return Optional.empty();
    }
    EntryId second = season.relays().get(1);
    Noted first = record.note(season.relays().get(0));
    Noted moved = new Noted(second, record.note(second).event(), first.when());
    List<Noted> notes = new ArrayList<>(record.without(second));
    notes.add(record.place(first.id()) + 1, moved);
    return spoiled(record, season, ImmutableList.copyOf(notes), second, "RelayedUnranked");
  }

  private static Optional<SpoiledPlan> nothingWeighed(PlannedRecord record, Season season) {
    if (!season.isIndicated()) {
      return Optional.empty();
    }
    String rule = season.departs() ? "IndicatedOrderLeft" : "IndicatedOrderTaken";
    return onPlan(record, season, PlanEdit::citing, rule);
  }

  private static Optional<SpoiledPlan> arrival(PlannedRecord record, Season season) {
    if (season.relays().size() < 3) {
      return Optional.empty();
    }
    List<PlannedTask> tasks = new ArrayList<>();
    for (int nth = 0; nth < season.size(); nth++) {
      tasks.add(
          new PlannedTask(
              season.relay(record, nth).task(), season.adopted().tasks().get(nth).importance()));
    }
    // the central task is another now, and it is the one that brings the result
    return onPlan(record, season, plan -> plan.with(tasks), "OrderOfArrival")
        .flatMap(spoiled -> carriedThrough(record, season, spoiled, tasks.get(0).task()));
  }

  /**
   * Only where the record stays lawful otherwise: no revision, and the result is the new centre's.
   */
  private static Optional<SpoiledPlan> carriedThrough(
      PlannedRecord record, Season season, SpoiledPlan spoiled, Task centre) {
    boolean revised =
        record.notes().stream()
                .filter(
                    one ->
                        one.event() instanceof PlanAdopted plan
                            && plan.period().equals(season.period()))
                .count()
            > 1;
    if (revised) {
      return Optional.empty();
    }
    ImmutableList<Noted> notes =
        spoiled.notes().stream()
            .map(one -> swapped(one, season, centre))
            .collect(ImmutableList.toImmutableList());
    return Optional.of(
        new SpoiledPlan(notes, spoiled.edited(), spoiled.asOf(), spoiled.expected()));
  }

  private static Noted swapped(Noted one, Season season, Task centre) {
    if (one.id().equals(season.result())) {
      return new Noted(
          one.id(), new ResultAchieved(centre.id(), season.place(), "done"), one.when());
    } else if (one.event() instanceof TaskWithdrawn withdrawn
        && withdrawn.task().equals(centre.id())) {
      return new Noted(
          one.id(),
          new TaskWithdrawn(season.central().id(), withdrawn.unit(), withdrawn.by()),
          one.when());
    } else if (one.event() instanceof ResultAchieved result && result.task().equals(centre.id())) {
      return new Noted(
          one.id(),
          new ResultAchieved(season.central().id(), result.unit(), result.result()),
          one.when());
    }
    return one;
  }

  private static Optional<SpoiledPlan> nextCentral(PlannedRecord record, Season season) {
    if (season.relays().isEmpty()) {
      return Optional.empty();
    }
    When when = record.note(season.plan()).when();
    Task next =
        Task.of("next of " + season.period().name(), "What comes next", FieldOfWork.PRODUCTION);
    Noted relay =
        inserted(
            season,
            "relay",
            new TaskRelayed(
                next, season.above(), Optional.empty(), season.place(), ImmutableList.of()),
            when);
    Noted plan = inserted(season, "follows", instead(season, next), when);
    return spoiled(
        record,
        season,
        record.after(season.plan(), relay, plan),
        plan.id(),
        "EachInstructionCentral");
  }

  /** A plan with another task at the centre and what was planned so far behind it. */
  private static PlanAdopted instead(Season season, Task centre) {
    Iterable<PlannedTask> behind =
        Iterables.transform(
            season.adopted().tasks(), one -> new PlannedTask(one.task(), Importance.THIRD));
    return citing(season.adopted())
        .with(
            Iterables.concat(
                ImmutableList.of(new PlannedTask(centre, Importance.CENTRAL)), behind));
  }

  private static Optional<SpoiledPlan> dropped(PlannedRecord record, Season season) {
    if (season.relays().isEmpty()) {
      return Optional.empty();
    }
    When when = record.note(season.plan()).when();
    Noted plan = inserted(season, "instead", instead(season, OWN), when);
    return spoiled(record, season, record.after(season.plan(), plan), plan.id(), "CentreDropped");
  }

  private static String over(Season season) {
    return season.close().isPresent() ? "ClosedWithoutResult" : "PeriodWithoutResult";
  }

  private static Optional<SpoiledPlan> givenUp(PlannedRecord record, Season season) {
    TaskWithdrawn event = new TaskWithdrawn(season.central().id(), season.place(), season.place());
    return replaced(record, season, season.result(), event, "CentreGivenUp", over(season));
  }

  private static Optional<SpoiledPlan> noResult(PlannedRecord record, Season season) {
    EntryId edited = season.close().orElse(season.plan());
    return spoiled(record, season, record.without(season.result()), edited, over(season));
  }

  private static Optional<SpoiledPlan> noPlan(PlannedRecord record, Season season) {
    if (season.size() < 2) {
      return Optional.empty();
    }
    List<Noted> notes = new ArrayList<>();
    for (Noted one : record.notes()) {
      boolean plan =
          one.event() instanceof PlanAdopted event && event.period().equals(season.period());
      if (!plan) {
        notes.add(one);
      }
    }
    Instant asOf = record.note(season.plan()).when().latest().plus(20, ChronoUnit.DAYS);
    return Optional.of(
        new SpoiledPlan(
            ImmutableList.copyOf(notes),
            season.result(),
            asOf,
            ImmutableSet.of(Expected.of("NoCentreDecided", season.place()))));
  }
}
