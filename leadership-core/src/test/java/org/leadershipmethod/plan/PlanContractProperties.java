package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.plan.PlanView.PLANS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.FamilyContract;
import org.leadershipmethod.testkit.Organizations;
import org.leadershipmethod.testkit.PlanEdit;
import org.leadershipmethod.testkit.PlannedRecord;
import org.leadershipmethod.testkit.PlannedRecords;
import org.leadershipmethod.testkit.Proves;

/** What holds of every family holds of this one; and whatever its guard grants is lawful. */
@Proves({Clause.M8_1, Clause.M8_2, Clause.M8_3, Clause.M8_4, Clause.M8_5, Clause.M9_3})
class PlanContractProperties extends FamilyContract<PlannedRecord> {

  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  @Override
  protected Family family() {
    return PLAN;
  }

  @Override
  protected Arbitrary<PlannedRecord> lawful() {
    return PlannedRecords.plannedRecords();
  }

  @Override
  protected List<PlanEdit> edits() {
    return List.of(PlanEdit.values());
  }

  @Override
  protected List<Edges<?>> edges() {
    return List.of(Edges.ofDays(PlanBounds.DECIDING_WINDOW, 1, 366));
  }

  /** The same tasks are planned for the same period, or asked for. */
  @Override
  protected boolean serves(Event step, Event proposed) {
    if (step instanceof PlanAdopted one && proposed instanceof PlanAdopted other) {
      return other.key().equals(one.key()) && tasks(other).containsAll(tasks(one));
    } else if (step instanceof TasksIndicated one && proposed instanceof TasksIndicated other) {
      return other.to().equals(one.to())
          && other.period().equals(one.period())
          && tasks(other).equals(tasks(one));
    }
    return super.serves(step, proposed);
  }

  private static Set<Task> tasks(PlanAdopted plan) {
    return plan.tasks().stream().map(PlannedTask::task).collect(Collectors.toSet());
  }

  private static Set<Task> tasks(TasksIndicated demand) {
    return demand.tasks().stream().map(IndicatedTask::task).collect(Collectors.toSet());
  }

  /** Some other task brings a result there, or is dropped. */
  @Override
  protected List<Event> idle(Finding finding, Situation now) {
    UnitId place = (UnitId) finding.where();
    TaskId other = TaskId.of("another task");
    return List.of(
        new ResultAchieved(other, place, "done"), new TaskWithdrawn(other, place, place));
  }

  /** A plan that is revised is wrong again. */
  @Override
  protected boolean findsEachOnce() {
    return false;
  }

  @Override
  protected double insteadIn100() {
    return 40;
  }

  @Override
  protected double afterwardsIn100() {
    return 40;
  }

  @Property
  void theRecordsAreNotNarrow(@ForAll("lawfulRecords") PlannedRecord record) {
    Statistics.label("seasons")
        .collect(Math.min(record.seasons().size(), 3))
        .coverage(fair -> fair.check(3).percentage(share -> share >= 20));
    boolean sideBySide = record.seasons().stream().map(one -> one.place()).distinct().count() > 1;
    share("several places", sideBySide, 20);
    share("three tasks or more", record.seasons().stream().anyMatch(one -> one.size() > 2), 20);
  }

  @Property
  void whatIsConcludedIsForgotten(@ForAll("lawfulRecords") PlannedRecord record) {
    Practice practice = Practice.resume(record.chronicle(), method());
    Plans plans = practice.situation().view(PLANS);
    record
        .organization()
        .units()
        .forEach(
            unit -> {
              assertThat(plans.waiting(unit.id())).isEmpty();
              assertThat(plans.of(unit.id()).size()).isLessThanOrEqualTo(1);
            });
    assertThat(practice.situation().view(TaskView.TASKS)).hasToString("0 tasks at units");
    share("seasons", record.seasons().size() > 2, 20);
  }

  /** A step somebody tries, lawful or not, with the numbers from which it is chosen. */
  record Attempt(int kind, int place, int task, int other, int period, boolean several) {

    private static Task task(int which) {
      return Task.of("task-" + which, "Task " + which, FieldOfWork.EDUCATION);
    }

    private static PlanningPeriod period(int which, LocalDate now) {
      // some meet, some do not, some have the same name and another time
      return PlanningPeriod.of(
          "period " + which, now.plusDays(3L * which), now.plusDays(3L * which + 9));
    }

    Practice on(Practice practice, LocalDate day) {
      Organization organization = practice.situation().organization();
      List<UnitId> units = organization.units().map(Unit::id).toList();
      UnitId unit = units.get(place % units.size());
      EntryId last = practice.chronicle().last().orElseThrow().id();
      return switch (kind % 6) {
        case 0 ->
            tried(
                practice,
                Step.of(new ResultAchieved(TaskId.of("task-" + task), unit, "done")),
                day);
        case 1 -> tried(practice, Step.of(new PeriodClosed(unit, period(period, day))), day);
        case 2 ->
            tried(
                practice,
                Step.of(new TaskWithdrawn(TaskId.of("task-" + task), unit, units.get(0))),
                day);
        default -> tried(practice, Step.of(plan(unit, organization, last, day)), day);
      };
    }

    private PlanAdopted plan(UnitId unit, Organization organization, EntryId last, LocalDate day) {
      return new PlanAdopted(
          unit,
          period(period, day),
          organization.charge(unit).soleHolder(),
          ImmutableList.of(
              new PlannedTask(task(task), Importance.CENTRAL),
              new PlannedTask(task(task + 1), several ? Importance.CENTRAL : Importance.SECOND)),
          other % 2 == 0 ? ImmutableList.of(last) : ImmutableList.of());
    }
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 3);
    return Combinators.combine(
            Arbitraries.integers().between(0, 99),
            Arbitraries.integers().between(0, 2),
            choice,
            choice,
            choice,
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
        .as(Attempt::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  @Provide
  Arbitrary<Organization> organizations() {
    return Organizations.lawfulOrganizations();
  }

  @Property
  @Proves({Clause.M8_1, Clause.M8_5})
  void noStepsEverYieldTwoCentralTasksInOnePlaceAndPeriod(
      @ForAll("organizations") Organization organization,
      @ForAll("attempts") List<Attempt> attempts) {
    Practice practice = Practice.begin(organization, method());
    LocalDate day = FIRST;
    int plans = 0;
    for (Attempt attempt : attempts) {
      day = day.plusDays(1);
      practice = attempt.on(practice, day);
      plans += checkCentres(practice, organization);
    }
    share("plans at several places or periods", plans > 3, 20);
    Instant now = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    assertThat(practice.diagnosis(now).findings())
        .allSatisfy(
            one ->
                assertThat(one.rule())
                    .isIn(PlanRuleId.PERIOD_WITHOUT_RESULT, PlanRuleId.NO_CENTRE_DECIDED));
  }

  /** Walks all pairs of plans of a place: where two meet in time, their centres are one task. */
  private static int checkCentres(Practice practice, Organization organization) {
    int plans = 0;
    for (Unit unit : organization.units().toList()) {
      List<AdoptedPlan> standing = practice.situation().view(PLANS).of(unit.id());
      plans += standing.size();
      for (AdoptedPlan one : standing) {
        assertThat(one.event().centres()).hasSize(1);
        assertThat(one.plan()).isPresent();
        for (AdoptedPlan other : standing) {
          if (meet(one.event().period(), other.event().period())) {
            assertThat(Sets.union(one.centres(), other.centres())).hasSizeLessThan(2);
          }
        }
      }
    }
    return plans;
  }

  /** Day by day, so that it does not rest on how periods are compared. */
  private static boolean meet(PlanningPeriod one, PlanningPeriod other) {
    Set<LocalDate> days = days(one.during().orElseThrow());
    days.retainAll(days(other.during().orElseThrow()));
    return !days.isEmpty();
  }

  private static Set<LocalDate> days(When when) {
    LocalDate last = LocalDate.ofInstant(when.latest(), ZoneOffset.UTC);
    return LocalDate.ofInstant(when.earliest(), ZoneOffset.UTC)
        .datesUntil(last.plusDays(1))
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Property
  @Proves(Clause.M8_5)
  void twoPlacesMayHaveDifferentCentres(@ForAll("organizations") Organization organization) {
    List<Unit> units = organization.units().toList();
    Practice practice = Practice.begin(organization, method());
    PlanningPeriod spring = PlanningPeriod.of("spring", FIRST, FIRST.plusDays(90));
    for (Unit unit : units) {
      Task own = Task.of("of " + unit.id(), "Of this place", FieldOfWork.PRODUCTION);
      PersonId head = organization.charge(unit.id()).soleHolder().orElseThrow();
      practice =
          practice
              .take(Plan.of(unit.id(), spring).central(own).adoptedBy(head), FIRST)
              .orElseThrow()
              .practice();
    }
    Practice end = practice;
    Set<Object> centres = new HashSet<>();
    units.forEach(unit -> centres.add(end.situation().view(PLANS).of(unit.id()).get(0).centres()));
    assertThat(centres).hasSameSizeAs(units);
    share("several", units.size() > 1, 20);
    assertThat(end.diagnosis(end.situation().moment()).open()).isEmpty();
  }
}
