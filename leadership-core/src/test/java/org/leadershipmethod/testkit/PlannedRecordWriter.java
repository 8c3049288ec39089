package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.IndicatedTask;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.plan.Urgency;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.relay.WorkDone;

/**
 * Turns chosen seasons into a lawful record: each place has its seasons one after the other, and
 * the places go on side by side.
 */
final class PlannedRecordWriter {

  /** A season, with what has to be chosen in it. */
  record Choices(
      int place,
      int tasks,
      boolean indicated,
      boolean departing,
      boolean revised,
      boolean closed,
      boolean handedOver,
      boolean relayedToo) {

    /** Whether the organization above takes the central task back, and another takes its place. */
    boolean isRelieved() {
      return tasks > 1 && revised && closed && !handedOver;
    }
  }

  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  private final Organization organization;
  private final List<Noted> notes = new ArrayList<>();
  private final List<Season> seasons = new ArrayList<>();
  private final Map<UnitId, LocalDate> free = new HashMap<>();
  private final Map<UnitId, PersonId> heads = new HashMap<>();
  private int given;
  private int begun;

  PlannedRecordWriter(Organization organization) {
    this.organization = organization;
  }

  PlannedRecord write(List<Choices> choices) {
    choices.forEach(this::season);
    notes.sort(Comparator.comparing(one -> one.when().latest()));
    Noted outset =
        new Noted(EntryId.of("outset"), new OrganizationRecorded(organization), When.OUTSET);
    return new PlannedRecord(
        organization,
        Notes.of(Iterables.concat(ImmutableList.of(outset), notes)).lookedAtAfter(400),
        ImmutableList.copyOf(seasons));
  }

  private EntryId note(Event event, LocalDate day) {
    EntryId id = EntryId.of("n" + ++given);
    notes.add(new Noted(id, event, When.on(day)));
    return id;
  }

  private void season(Choices choices) {
    List<UnitId> places =
        organization.units().filter(unit -> unit.parent().isPresent()).map(Unit::id).toList();
    if (!places.isEmpty()) {
      season(places.get(choices.place() % places.size()), choices);
    }
  }

  /** 60 days: tasks come, work begins, a plan, a result, the rest is concluded, it is over. */
  private void season(UnitId place, Choices choices) {
    LocalDate day = free.getOrDefault(place, FIRST);
    free.put(place, day.plusDays(60));
    UnitId above = organization.parent(place).orElseThrow();
    PlanningPeriod period = PlanningPeriod.of("season " + ++begun, day, day.plusDays(50));
    PersonId head = head(place, day, choices.handedOver());
    List<Task> tasks = IntStream.range(0, choices.tasks()).mapToObj(this::task).toList();
    Optional<EntryId> indication =
        choices.indicated()
            ? Optional.of(note(indicated(above, place, period, tasks), day))
            : Optional.empty();
    ImmutableList<EntryId> relays =
        choices.indicated() ? ImmutableList.of() : relayed(above, place, tasks, day);
    boolean relayedToo = choices.indicated() && choices.relayedToo();
    if (relayedToo) {
      tasks.forEach(task -> note(relayed(above, place, task), day));
    }
    EntryId work = note(new WorkDone(tasks.get(0), place, ImmutableSet.of(head)), day.plusDays(5));
    boolean departs = choices.departing() && choices.indicated() && tasks.size() > 1;
    PlanAdopted plan = plan(place, period, head, tasks, departs, choices.indicated(), work);
    EntryId adopted = note(plan, day.plusDays(6));
    if (choices.revised()) {
      revise(plan, head, day.plusDays(20));
    }
    if (choices.isRelieved()) {
      relieve(plan, above, head, day.plusDays(25));
      return;
    }
    Task central = plan.tasks().get(0).task();
    EntryId result = note(new ResultAchieved(central.id(), place, "done"), day.plusDays(40));
    conclude(plan, above, day.plusDays(45));
    Optional<EntryId> close =
        choices.closed()
            ? Optional.of(note(new PeriodClosed(place, period), day.plusDays(46)))
            : Optional.empty();
    seasons.add(
        new Season(
            place,
            above,
            head,
            period,
            indication,
            relayedToo,
            relays,
            adopted,
            plan,
            departs,
            result,
            close));
  }

  private PersonId head(UnitId place, LocalDate day, boolean handedOver) {
    PersonId now = heads.getOrDefault(place, organization.charge(place).soleHolder().orElseThrow());
    if (handedOver) {
      note(new Departed(now, Post.inCharge(place)), day);
      now = PersonId.of("successor-" + ++given);
      note(new Appointed(now, Post.inCharge(place)), day);
    }
    heads.put(place, now);
    return now;
  }

  private Task task(int which) {
    String id = "task-" + ++given;
    return Task.of(id, "Task " + id + " (" + which + ")", FieldOfWork.EDUCATION);
  }

  private static TasksIndicated indicated(
      UnitId above, UnitId place, PlanningPeriod period, List<Task> tasks) {
    List<IndicatedTask> ranked = new ArrayList<>();
    for (Task task : tasks) {
      Importance importance =
          ranked.isEmpty()
              ? Importance.CENTRAL
              : ranked.size() == 1 ? Importance.SECOND : Importance.THIRD;
      ranked.add(IndicatedTask.of(task, importance, Urgency.ORDINARY));
    }
    return new TasksIndicated(above, place, Optional.of(period), ImmutableList.copyOf(ranked));
  }

  /** One by one, a day apart: what comes together would have to be ranked. */
  private ImmutableList<EntryId> relayed(
      UnitId above, UnitId place, List<Task> tasks, LocalDate day) {
    ImmutableList.Builder<EntryId> relays = ImmutableList.builder();
    for (int nth = 0; nth < tasks.size(); nth++) {
      relays.add(note(relayed(above, place, tasks.get(nth)), day.plusDays(nth)));
    }
    return relays.build();
  }

  private static TaskRelayed relayed(UnitId above, UnitId place, Task task) {
    return new TaskRelayed(task, above, Optional.empty(), place, ImmutableList.of());
  }

  /**
   * A plan that follows or leaves an indicated order and cites the work under way, or one of its
   * own that turns the order of arrival round and cites nothing.
   */
  private static PlanAdopted plan(
      UnitId place,
      PlanningPeriod period,
      PersonId head,
      List<Task> tasks,
      boolean departs,
      boolean indicated,
      EntryId work) {
    List<Task> order = new ArrayList<>(tasks);
    if (departs || !indicated) {
      Collections.reverse(order);
    }
    List<PlannedTask> planned = new ArrayList<>();
    for (Task task : order) {
      Importance importance =
          planned.isEmpty()
              ? Importance.CENTRAL
              : planned.size() == 1 ? Importance.SECOND : Importance.THIRD;
      planned.add(new PlannedTask(task, importance));
    }
    return new PlanAdopted(
        place,
        period,
        Optional.of(head),
        ImmutableList.copyOf(planned),
        indicated ? ImmutableList.of(work) : ImmutableList.of());
  }

  /**
   * The same centre, with the others turned round: what is carried through may still be ordered.
   */
  private void revise(PlanAdopted plan, PersonId head, LocalDate day) {
    EntryId work =
        note(
            new WorkDone(plan.tasks().get(0).task(), plan.place(), ImmutableSet.of(head)),
            day.minusDays(1));
    List<PlannedTask> others = new ArrayList<>(plan.tasks().subList(1, plan.tasks().size()));
    Collections.reverse(others);
    note(
        new PlanAdopted(
            plan.place(),
            plan.period(),
            plan.by(),
            ImmutableList.<PlannedTask>builder().add(plan.tasks().get(0)).addAll(others).build(),
            ImmutableList.of(work)),
        day);
  }

  private void relieve(PlanAdopted plan, UnitId above, PersonId head, LocalDate day) {
    List<PlannedTask> tasks = plan.tasks();
    EntryId relieved = note(new TaskWithdrawn(tasks.get(0).task().id(), plan.place(), above), day);
    Task next = tasks.get(1).task();
    PlanAdopted then =
        new PlanAdopted(
            plan.place(),
            plan.period(),
            Optional.of(head),
            ImmutableList.of(new PlannedTask(next, Importance.CENTRAL)),
            ImmutableList.of(relieved));
    note(then, day.plusDays(1));
    note(new ResultAchieved(next.id(), plan.place(), "done"), day.plusDays(10));
    for (PlannedTask one : tasks.subList(2, tasks.size())) {
      note(new ResultAchieved(one.task().id(), plan.place(), "done too"), day.plusDays(11));
    }
  }

  private void conclude(PlanAdopted plan, UnitId above, LocalDate day) {
    boolean relieved = false;
    for (PlannedTask one : plan.tasks().subList(1, plan.tasks().size())) {
      relieved = !relieved;
      note(
          relieved
              ? new TaskWithdrawn(one.task().id(), plan.place(), above)
              : new ResultAchieved(one.task().id(), plan.place(), "done too"),
          day);
    }
  }
}
