package org.leadershipmethod.testkit;

import static org.leadershipmethod.plan.PlanRuleId.ADOPTED_BY_ANOTHER;
import static org.leadershipmethod.plan.PlanRuleId.BATCH_UNRANKED;
import static org.leadershipmethod.plan.PlanRuleId.CLOSED_WITHOUT_RESULT;
import static org.leadershipmethod.plan.PlanRuleId.EACH_INSTRUCTION_CENTRAL;
import static org.leadershipmethod.plan.PlanRuleId.INDICATED_ORDER_LEFT;
import static org.leadershipmethod.plan.PlanRuleId.INDICATED_ORDER_TAKEN;
import static org.leadershipmethod.plan.PlanRuleId.NO_CENTRE_DECIDED;
import static org.leadershipmethod.plan.PlanRuleId.ORDER_OF_ARRIVAL;
import static org.leadershipmethod.plan.PlanRuleId.PERIOD_WITHOUT_RESULT;
import static org.leadershipmethod.plan.PlanRuleId.RELAYED_UNRANKED;
import static org.leadershipmethod.plan.PlanRuleId.SEVERAL_CENTRES;
import static org.leadershipmethod.plan.PlanRuleId.SEVERAL_CENTRES_INDICATED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.IndicatedTask;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlanRuleId;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.rule.RuleId;

/**
 * The ways of breaking a clause about plans, each as an edit of the data of a lawful record.
 *
 * <p>Each names the full set of findings that must come of it. An edit has no place in a record
 * without what it needs, such as a period with three tasks, and then gives nothing.
 */
public enum PlanEdit implements Edit<PlannedRecord> {
  /** A plan has a second central task. */
  SECOND_CENTRE(PlanEdit::secondCentre),
  /** Another plan for a period of the same time has another central task, and brings no result. */
  CENTRE_BESIDE(PlanEdit::centreBeside),
  /** Somebody else adopts a plan. */
  BY_ANOTHER(
      (record, season) -> onPlan(record, season, one -> by(one, "stranger"), ADOPTED_BY_ANOTHER)),
  /** The head leaves just before a plan is adopted in their name, and comes back just after it. */
  CHARGE_VACATED(PlanEdit::vacated),
  /** Tasks are indicated together without importance. */
  UNRANKED(
      (record, season) -> onIndication(record, season, PlanEdit::unranked, true, BATCH_UNRANKED)),
  /** Tasks are indicated together without urgency. */
  NO_URGENCY(
      (record, season) -> onIndication(record, season, PlanEdit::unhurried, true, BATCH_UNRANKED)),
  /** Tasks are indicated together, and none of them is central. */
  NO_CENTRE_SAID(
      (record, season) -> onIndication(record, season, PlanEdit::uncentred, false, BATCH_UNRANKED)),
  /** Tasks are indicated together, and each of them is central. */
  CENTRES_SAID(
      (record, season) ->
          onIndication(record, season, PlanEdit::centred, false, SEVERAL_CENTRES_INDICATED)),
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

  private final BiFunction<PlannedRecord, Season, Optional<Spoiled>> edit;

  PlanEdit(BiFunction<PlannedRecord, Season, Optional<Spoiled>> edit) {
    this.edit = edit;
  }

  @Override
  public Optional<Spoiled> of(PlannedRecord record, int choice) {
    List<Spoiled> all = new ArrayList<>();
    record.seasons().forEach(season -> edit.apply(record, season).ifPresent(all::add));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(choice % all.size()));
  }

  private static Expected found(RuleId rule, Season season) {
    return Expected.of(rule, season.place());
  }

  private static Optional<Spoiled> onPlan(
      PlannedRecord record, Season season, UnaryOperator<PlanAdopted> change, RuleId rule) {
    return Optional.of(
        Spoiled.of(
            record.notes().with(season.plan(), change.apply(season.adopted())),
            season.plan(),
            found(rule, season)));
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

  private static Optional<Spoiled> secondCentre(PlannedRecord record, Season season) {
    if (season.size() < 2) {
      return Optional.empty();
    }
    List<PlannedTask> tasks = new ArrayList<>(season.adopted().tasks());
    tasks.set(1, new PlannedTask(tasks.get(1).task(), Importance.CENTRAL));
    // where an order was indicated the plan cites the work under way, and may leave it
    return onPlan(record, season, plan -> plan.with(tasks), SEVERAL_CENTRES);
  }

  private static String id(String what, Season season) {
    return what + " of " + season.period().name();
  }

  /** Another plan right after the one of a season. */
  private static Spoiled planned(Notes notes, Season season, PlanAdopted plan, RuleId rule) {
    String id = id("more", season);
    return Spoiled.of(notes.after(season.plan(), id, plan), EntryId.of(id), found(rule, season));
  }

  private static Optional<Spoiled> centreBeside(PlannedRecord record, Season season) {
    PlanAdopted beside =
        new PlanAdopted(
            season.place(),
            new PlanningPeriod("beside " + season.period().name(), season.period().during()),
            Optional.of(season.head()),
            ImmutableList.of(new PlannedTask(OWN, Importance.CENTRAL)),
            ImmutableList.of(season.plan()));
    return Optional.of(
        planned(record.notes(), season, beside, SEVERAL_CENTRES)
            .later(found(PERIOD_WITHOUT_RESULT, season)));
  }

  private static Optional<Spoiled> vacated(PlannedRecord record, Season season) {
    Post post = Post.inCharge(season.place());
    Notes left =
        record.notes().before(season.plan(), id("left", season), new Departed(season.head(), post));
    return Optional.of(
        Spoiled.of(
            left.after(season.plan(), id("back", season), new Appointed(season.head(), post)),
            season.plan(),
            found(ADOPTED_BY_ANOTHER, season)));
  }

  private static Optional<Spoiled> onIndication(
      PlannedRecord record,
      Season season,
      UnaryOperator<IndicatedTask> change,
      boolean unranked,
      RuleId rule) {
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
    Spoiled spoiled = Spoiled.of(record.notes().with(edited, other), edited, found(rule, season));
    return Optional.of(
        unranked && season.relayedToo() ? spoiled.later(found(RELAYED_UNRANKED, season)) : spoiled);
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

  private static Optional<Spoiled> relayedTogether(PlannedRecord record, Season season) {
    if (season.relays().size() < 2) {
      return Optional.empty();
    }
    EntryId second = season.relays().get(1);
    EntryId first = season.relays().get(0);
    Notes together =
        record
            .notes()
            .without(second)
            .after(first, second.value(), record.notes().note(second).event());
    return Optional.of(Spoiled.of(together, second, found(RELAYED_UNRANKED, season)));
  }

  private static Optional<Spoiled> nothingWeighed(PlannedRecord record, Season season) {
    if (!season.isIndicated()) {
      return Optional.empty();
    }
    RuleId rule = season.departs() ? INDICATED_ORDER_LEFT : INDICATED_ORDER_TAKEN;
    return onPlan(record, season, PlanEdit::citing, rule);
  }

  private static Optional<Spoiled> arrival(PlannedRecord record, Season season) {
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
    return onPlan(record, season, plan -> plan.with(tasks), ORDER_OF_ARRIVAL)
        .flatMap(spoiled -> carriedThrough(record, season, spoiled, tasks.get(0).task()));
  }

  /**
   * Only where the record stays lawful otherwise: no revision, and the result is the new centre's.
   */
  private static Optional<Spoiled> carriedThrough(
      PlannedRecord record, Season season, Spoiled spoiled, Task centre) {
    boolean revised =
        record
                .notes()
                .events(PlanAdopted.class)
                .filter(plan -> plan.period().equals(season.period()))
                .count()
            > 1;
    if (revised) {
      return Optional.empty();
    }
    Notes notes = spoiled.notes();
    for (Noted one : spoiled.notes().all()) {
      notes = notes.with(swapped(one, season, centre));
    }
    return Optional.of(new Spoiled(notes, spoiled.edited(), spoiled.atOnce(), spoiled.later()));
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

  private static Optional<Spoiled> nextCentral(PlannedRecord record, Season season) {
    if (season.relays().isEmpty()) {
      return Optional.empty();
    }
    Task next =
        Task.of("next of " + season.period().name(), "What comes next", FieldOfWork.PRODUCTION);
    TaskRelayed relayed =
        new TaskRelayed(next, season.above(), Optional.empty(), season.place(), ImmutableList.of());
    Spoiled spoiled =
        planned(record.notes(), season, instead(season, next), EACH_INSTRUCTION_CENTRAL);
    return Optional.of(
        new Spoiled(
            spoiled.notes().after(season.plan(), id("relay", season), relayed),
            spoiled.edited(),
            spoiled.atOnce(),
            spoiled.later()));
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

  private static Optional<Spoiled> dropped(PlannedRecord record, Season season) {
    if (season.relays().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        planned(record.notes(), season, instead(season, OWN), PlanRuleId.CENTRE_DROPPED));
  }

  private static Expected over(Season season) {
    return found(
        season.close().isPresent() ? CLOSED_WITHOUT_RESULT : PERIOD_WITHOUT_RESULT, season);
  }

  private static Optional<Spoiled> givenUp(PlannedRecord record, Season season) {
    TaskWithdrawn event = new TaskWithdrawn(season.central().id(), season.place(), season.place());
    return Optional.of(
        Spoiled.of(
                record.notes().with(season.result(), event),
                season.result(),
                found(PlanRuleId.CENTRE_GIVEN_UP, season))
            .later(over(season)));
  }

  private static Optional<Spoiled> noResult(PlannedRecord record, Season season) {
    Notes notes = record.notes().without(season.result());
    return Optional.of(
        season
            .close()
            .map(close -> Spoiled.of(notes, close, over(season)))
            .orElseGet(() -> Spoiled.of(notes, season.plan()).later(over(season))));
  }

  private static Optional<Spoiled> noPlan(PlannedRecord record, Season season) {
    if (season.size() < 2) {
      return Optional.empty();
    }
    Notes notes = record.notes();
    for (Noted one : notes.of(PlanAdopted.class)) {
      boolean isOfSeason = ((PlanAdopted) one.event()).period().equals(season.period());
      notes = isOfSeason ? notes.without(one.id()) : notes;
    }
    Instant asOf = record.notes().note(season.plan()).when().latest().plus(20, ChronoUnit.DAYS);
    return Optional.of(
        Spoiled.of(notes.lookedAt(asOf), season.result()).later(found(NO_CENTRE_DECIDED, season)));
  }
}
