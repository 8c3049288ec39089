package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.Importance.CENTRAL;
import static org.leadershipmethod.plan.Importance.SECOND;
import static org.leadershipmethod.plan.PlanBounds.DECIDING_WINDOW;
import static org.leadershipmethod.plan.SpringAtSchool.FIRST;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.METHOD;
import static org.leadershipmethod.plan.SpringAtSchool.ROOFS;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.STORY;
import static org.leadershipmethod.plan.SpringAtSchool.citing;
import static org.leadershipmethod.plan.SpringAtSchool.plan;
import static org.leadershipmethod.plan.SpringAtSchool.told;
import static org.leadershipmethod.plan.SpringAtSchool.work;
import static org.leadershipmethod.plan.Urgency.ORDINARY;
import static org.leadershipmethod.plan.Urgency.PRESSING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Proposed;
import org.leadershipmethod.testkit.Story;

/**
 * Each rule of the family fires where its clause is broken, is silent where it is kept, and says
 * what would mend it.
 */
class PlanRulesTest {

  private static final TasksIndicated ORDERED =
      indicated(
          IndicatedTask.of(LITERACY, CENTRAL, ORDINARY),
          IndicatedTask.of(HARVEST, SECOND, PRESSING));

  private static List<Finding> found(int asOf, Event... events) {
    return told(asOf, events).found();
  }

  private static List<RuleId> rules(int asOf, Event... events) {
    return told(asOf, events).rules();
  }

  private static TaskRelayed relayed(Task task) {
    return new TaskRelayed(task, UnitId.of("county"), Optional.empty(), SCHOOL, ImmutableList.of());
  }

  private static TasksIndicated indicated(IndicatedTask... tasks) {
    return TasksIndicated.of("county", "school", SPRING, tasks);
  }

  private static ResultAchieved result(Task task) {
    return ResultAchieved.of(task, "school", "everybody reads");
  }

  @Test
  void aPlanCarriedThroughIsSilent() {
    assertThat(
            rules(
                400,
                ORDERED,
                work(LITERACY),
                citing(plan(LITERACY, HARVEST), "e3"),
                result(LITERACY),
                result(HARVEST),
                new PeriodClosed(SCHOOL, SPRING)))
        .isEmpty();
  }

  @Test
  void twoCentralTasksInOnePlan() {
    PlanAdopted both =
        plan().with(List.of(new PlannedTask(LITERACY, CENTRAL), new PlannedTask(HARVEST, CENTRAL)));
    Finding finding = found(10, both).get(0);
    assertThat(finding.explanation())
        .isEqualTo(
            "school: 2 tasks are at the centre of the work here at the same time."
                + " [SeveralCentres: M8.1]");
    assertThat(Proposed.candidates(finding)).startsWith("literacy", "harvest");
  }

  @Test
  void twoCentralTasksInPeriodsOfTheSameTime() {
    PlanningPeriod april = PlanningPeriod.of("April", FIRST.plusDays(31), FIRST.plusDays(60));
    PlanningPeriod summer = PlanningPeriod.of("summer", FIRST.plusDays(92), FIRST.plusDays(183));
    PlanAdopted spring = plan(LITERACY);
    assertThat(rules(10, spring, in(april, HARVEST))).containsExactly(PlanRuleId.SEVERAL_CENTRES);
    assertThat(rules(10, spring, in(april, LITERACY))).isEmpty();
    assertThat(rules(10, spring, in(summer, HARVEST))).isEmpty();
    assertThat(rules(10, spring, result(LITERACY), in(april, HARVEST))).isEmpty();
  }

  private static PlanAdopted in(PlanningPeriod period, Task... tasks) {
    return new PlanAdopted(SCHOOL, period, plan().by(), plan(tasks).tasks(), ImmutableList.of());
  }

  @Test
  void twoPlacesMayHaveDifferentCentres() {
    PlanAdopted county =
        new PlanAdopted(
            UnitId.of("county"),
            SPRING,
            Optional.of(PersonId.of("secretary")),
            plan(HARVEST).tasks(),
            ImmutableList.of());
    assertThat(rules(10, plan(LITERACY), county)).isEmpty();
  }

  @Test
  void somebodyElseDecides() {
    PlanAdopted byTeacher =
        new PlanAdopted(
            SCHOOL,
            SPRING,
            Optional.of(PersonId.of("teacher")),
            plan(LITERACY).tasks(),
            ImmutableList.of());
    assertThat(rules(10, byTeacher)).containsExactly(PlanRuleId.ADOPTED_BY_ANOTHER);
    assertThat(rules(10, plan(LITERACY))).isEmpty();
    Finding vacant =
        found(10, new Departed(PersonId.of("principal"), Post.inCharge(SCHOOL)), plan(LITERACY))
            .get(0);
    assertThat(vacant.breach().said().toString())
        .isEqualTo(
            "Somebody decided what comes first here while nobody was in overall charge of the"
                + " unit.");
    assertThat(Proposed.whyNothing(vacant)).hasSameSizeAs(vacant.remedies());
  }

  @Test
  void whoDecidedIsNotWrittenDown() {
    PlanAdopted unknown =
        new PlanAdopted(
            SCHOOL, SPRING, Optional.empty(), plan(LITERACY).tasks(), ImmutableList.of());
    told(10, unknown)
        .doesNotExamine(PlanRuleId.ADOPTED_BY_ANOTHER, "nobody wrote down who decided it");
  }

  @Test
  void aBatchWithoutAnOrder() {
    assertThat(
            rules(1, indicated(IndicatedTask.unranked(LITERACY), IndicatedTask.unranked(HARVEST))))
        .containsExactly(PlanRuleId.BATCH_UNRANKED);
    assertThat(rules(1, indicated(IndicatedTask.unranked(LITERACY)))).isEmpty();
    Finding noCentre =
        found(
                1,
                indicated(
                    IndicatedTask.of(LITERACY, SECOND, ORDINARY),
                    IndicatedTask.of(HARVEST, SECOND, ORDINARY)))
            .get(0);
    assertThat(noCentre.missing())
        .extracting(Object::toString)
        .containsExactly("which of them is central");
  }

  @Test
  void tasksRelayedOneByOneAtTheSameTime() {
    Story together = told(1, relayed(LITERACY)).together(relayed(HARVEST), relayed(ROOFS)).later(1);
    assertThat(together.rules()).containsExactly(PlanRuleId.RELAYED_UNRANKED);
    assertThat(together.finding(PlanRuleId.RELAYED_UNRANKED).evidence()).hasSize(2);
    assertThat(rules(3, relayed(LITERACY), relayed(HARVEST))).isEmpty();
  }

  @Test
  void whatIsIndicatedAfterwardsMendsABatch() {
    Story together = told(1, relayed(LITERACY)).together(relayed(HARVEST)).when(ORDERED).later(1);
    assertThat(together.rules()).containsExactly(PlanRuleId.RELAYED_UNRANKED);
    together.mends(PlanRuleId.RELAYED_UNRANKED, "e4");
  }

  @Test
  void whatIsIndicatedForAnotherPeriodOfTheSameTimeMendsABatchToo() {
    PlanningPeriod april = PlanningPeriod.of("April", FIRST.plusDays(31), FIRST.plusDays(60));
    TasksIndicated uncentred =
        indicated(
            IndicatedTask.of(LITERACY, SECOND, ORDINARY),
            IndicatedTask.of(HARVEST, SECOND, ORDINARY));
    TasksIndicated centre =
        TasksIndicated.of("county", "school", april, IndicatedTask.of(ROOFS, CENTRAL, ORDINARY));
    Story story = told(3, uncentred, centre);
    assertThat(story.rules()).containsExactly(PlanRuleId.BATCH_UNRANKED);
    story.mends(PlanRuleId.BATCH_UNRANKED, "e3");
  }

  @Test
  void whatIsRelayedTogetherIsRelayedWithTheOrder() {
    Story together = told(1, relayed(LITERACY)).together(relayed(HARVEST)).later(1);
    assertThat(together.diagnosis().open().get(0).instead().get(0))
        .isInstanceOfSatisfying(
            Remedy.Choice.class,
            choice ->
                assertThat(choice.candidates())
                    .hasSize(2)
                    .extracting(Remedy.Candidate::remedy)
                    .allSatisfy(one -> assertThat(events(one)).contains(relayed(HARVEST))));
  }

  private static ImmutableList<Event> events(Remedy remedy) {
    return remedy instanceof Remedy.Proposal proposal ? proposal.events() : ImmutableList.of();
  }

  @Test
  void eachTaskIsSaidToBeCentral() {
    TasksIndicated first = indicated(IndicatedTask.of(LITERACY, CENTRAL, ORDINARY));
    TasksIndicated second = indicated(IndicatedTask.of(HARVEST, CENTRAL, PRESSING));
    Finding finding = found(3, first, second).get(0);
    assertThat(finding.rule()).isEqualTo(PlanRuleId.SEVERAL_CENTRES_INDICATED);
    assertThat(finding.breach().about()).isEqualTo(new PlaceInPeriod(SCHOOL, "spring"));
    assertThat(finding.evidence()).containsExactly(EntryId.of("e3"), EntryId.of("e2"));
    assertThat(rules(3, first, result(LITERACY), second)).isEmpty();
    assertThat(rules(3, first, first)).isEmpty();
  }

  @Test
  void withoutResultsOnlyTheSamePeriodCounts() {
    Coverage indications = Coverage.EVERYTHING.ofKinds(ImmutableSet.of(TasksIndicated.class));
    Optional<PlanningPeriod> release = Optional.of(PlanningPeriod.named("1.20"));
    TasksIndicated first = centred(release, LITERACY);
    Story two = told(9, first, centred(release, HARVEST)).covering(indications);
    assertThat(two.diagnosis().open()).hasSize(1);
    Diagnosis other =
        told(9, first, centred(Optional.empty(), ROOFS)).covering(indications).diagnosis();
    assertThat(other.open()).isEmpty();
    assertThat(other.notExamined().stream().map(one -> one.rule().orElseThrow()))
        .contains(
            PlanRuleId.NO_CENTRE_DECIDED,
            PlanRuleId.SEVERAL_CENTRES,
            PlanRuleId.PERIOD_WITHOUT_RESULT);
  }

  private static TasksIndicated centred(Optional<PlanningPeriod> period, Task task) {
    return new TasksIndicated(
        UnitId.of("county"),
        SCHOOL,
        period,
        ImmutableList.of(IndicatedTask.of(task, CENTRAL, ORDINARY)));
  }

  @Test
  void theIndicatedOrderTakenOrLeftWithoutALook() {
    assertThat(rules(9, ORDERED, plan(LITERACY, HARVEST)))
        .containsExactly(PlanRuleId.INDICATED_ORDER_TAKEN);
    assertThat(rules(9, ORDERED, plan(HARVEST, LITERACY)))
        .containsExactly(PlanRuleId.INDICATED_ORDER_LEFT);
    assertThat(rules(9, ORDERED, work(HARVEST), citing(plan(LITERACY, HARVEST), "e3"))).isEmpty();
    assertThat(rules(9, ORDERED, work(HARVEST), citing(plan(HARVEST, LITERACY), "e3"))).isEmpty();
    assertThat(rules(9, ORDERED, citing(plan(LITERACY, HARVEST), "e2")))
        .as("how the tasks came is no circumstance")
        .containsExactly(PlanRuleId.INDICATED_ORDER_TAKEN);
  }

  /** Otherwise citing it would look as if circumstances had been weighed. */
  @Test
  void aPlanIsNoCircumstanceOfThePlanThatTakesItsPlace() {
    Event[] taken = {ORDERED, plan(LITERACY, HARVEST)};
    assertThat(found(9, taken).get(0).afterwards())
        .singleElement()
        .isInstanceOf(Remedy.Nothing.class);
    assertThat(Proposed.candidates(found(9, and(taken, work(HARVEST))).get(0)))
        .containsExactly("e4");
    Event[] afterResult = {relayed(ROOFS), result(ROOFS), ORDERED, plan(LITERACY, HARVEST)};
    assertThat(Proposed.candidates(found(9, afterResult).get(0)))
        .as("what came of earlier work is one, whatever was decided since")
        .containsOnly("e3");
  }

  @Test
  void theOrderOfArrivalTakenForAnOrder() {
    Event[] arrived = {relayed(LITERACY), relayed(HARVEST), relayed(ROOFS)};
    assertThat(rules(9, and(arrived, plan(LITERACY, HARVEST, ROOFS))))
        .containsExactly(PlanRuleId.ORDER_OF_ARRIVAL);
    assertThat(rules(9, and(arrived, plan(HARVEST, LITERACY, ROOFS)))).isEmpty();
    assertThat(rules(9, relayed(LITERACY), relayed(HARVEST), plan(LITERACY, HARVEST)))
        .as("of two, one comes first anyway")
        .isEmpty();
  }

  private static Event[] and(Event[] events, Event... more) {
    Event[] all = Arrays.copyOf(events, events.length + more.length);
    System.arraycopy(more, 0, all, events.length, more.length);
    return all;
  }

  @Test
  void eachInstructionIsMadeCentralAsItComes() {
    List<Finding> findings =
        found(
            9,
            relayed(LITERACY),
            plan(LITERACY),
            relayed(HARVEST),
            plan(HARVEST),
            relayed(ROOFS),
            plan(ROOFS));
    assertThat(findings.stream().map(Finding::rule))
        .containsExactly(PlanRuleId.EACH_INSTRUCTION_CENTRAL, PlanRuleId.EACH_INSTRUCTION_CENTRAL);
    assertThat(findings.get(0).breach().said().toString())
        .isEqualTo(
            "The unit makes each instruction central as it comes: it dropped 'Literacy campaign'"
                + " without a result, in favour of what it was asked for last.");
    assertThat(
            rules(
                9,
                relayed(LITERACY),
                plan(LITERACY),
                result(LITERACY),
                relayed(HARVEST),
                plan(HARVEST)))
        .isEmpty();
  }

  @Test
  void theCentralTaskIsDroppedWithoutAResult() {
    assertThat(rules(9, plan(LITERACY), plan(HARVEST))).containsExactly(PlanRuleId.CENTRE_DROPPED);
    assertThat(rules(9, plan(LITERACY, HARVEST), plan(LITERACY, ROOFS))).isEmpty();
    assertThat(rules(9, plan(LITERACY), result(LITERACY), plan(HARVEST))).isEmpty();
    assertThat(rules(9, plan(LITERACY), work(ROOFS), citing(plan(HARVEST), "e3")))
        .as("circumstances that changed are a reason")
        .isEmpty();
    Finding takenUp = found(9, plan(LITERACY), plan(HARVEST), plan(LITERACY)).get(0);
    assertThat(takenUp.mendedBy()).containsExactly(EntryId.of("e4"));
  }

  @Test
  void theCentralTaskIsGivenUpOrTakenBack() {
    assertThat(rules(9, plan(LITERACY), TaskWithdrawn.of(LITERACY, "school", "school")))
        .containsExactly(PlanRuleId.CENTRE_GIVEN_UP);
    assertThat(rules(9, plan(LITERACY), TaskWithdrawn.of(LITERACY, "school", "county"))).isEmpty();
    assertThat(
            rules(
                9, relayed(HARVEST), plan(LITERACY), TaskWithdrawn.of(HARVEST, "school", "school")))
        .isEmpty();
  }

  @Test
  void aPeriodIsClosedWithoutAResult() {
    PeriodClosed closed = new PeriodClosed(SCHOOL, SPRING);
    Finding finding = found(9, plan(LITERACY), closed).get(0);
    assertThat(finding.rule()).isEqualTo(PlanRuleId.CLOSED_WITHOUT_RESULT);
    assertThat(finding.instead().get(0).words())
        .hasToString(
            "first bring the central task, 'Literacy campaign', to a result, and write it down");
    assertThat(finding.afterwards().get(0).words())
        .hasToString(
            "write down the result of the central task, 'Literacy campaign', if there is"
                + " one; that mends it");
    assertThat(rules(9, plan(LITERACY), result(LITERACY), closed)).isEmpty();
    Finding late = found(9, plan(LITERACY), closed, result(LITERACY)).get(0);
    assertThat(late.mendedBy()).containsExactly(EntryId.of("e4"));
  }

  @Test
  void aPeriodIsOverWithoutAResult() {
    assertThat(rules(59, plan(LITERACY))).containsExactly(PlanRuleId.PERIOD_WITHOUT_RESULT);
    assertThat(rules(58, plan(LITERACY))).isEmpty();
    assertThat(rules(60, plan(LITERACY), result(LITERACY))).isEmpty();
  }

  @Test
  void aPeriodOfUnknownEndIsNotExamined() {
    told(99, in(PlanningPeriod.named("spring"), LITERACY))
        .doesNotExamine(PlanRuleId.PERIOD_WITHOUT_RESULT, "nobody wrote down when 'spring' ends");
  }

  @Test
  void tasksWaitAndNobodyDecides() {
    Event[] two = {relayed(LITERACY), relayed(HARVEST)};
    Finding finding = found(16, two).get(0);
    assertThat(finding.rule()).isEqualTo(PlanRuleId.NO_CENTRE_DECIDED);
    assertThat(finding.breach().reading())
        .map(Object::toString)
        .contains("time to decide on a centre: 14 days (ours)");
    assertThat(rules(15, two)).isEmpty();
    assertThat(rules(30, relayed(LITERACY))).as("one alone needs no order").isEmpty();
    assertThat(rules(30, and(two, plan(HARVEST, LITERACY)))).isEmpty();
    assertThat(rules(30, and(two, plan().with(List.of()))))
        .containsExactly(PlanRuleId.NO_CENTRE_DECIDED);
    assertThat(rules(30, and(two, TaskWithdrawn.of(HARVEST, "school", "county")))).isEmpty();
  }

  @Test
  void whatWaitsLongerThanAPeriodIsDueAfterIt() {
    Event[] decided = {
      relayed(LITERACY),
      relayed(HARVEST),
      relayed(ROOFS),
      plan(ROOFS, LITERACY, HARVEST),
      result(ROOFS)
    };
    // spring ends after 59 days; the window is 14
    assertThat(rules(72, decided)).isEmpty();
    assertThat(rules(73, decided)).containsExactly(PlanRuleId.NO_CENTRE_DECIDED);
    assertThat(rules(74, and(decided, work(HARVEST), relayed(LITERACY))))
        .containsExactly(PlanRuleId.NO_CENTRE_DECIDED);
    Event[] closed = and(decided, new PeriodClosed(SCHOOL, SPRING));
    assertThat(rules(19, closed)).as("closed on day 6").isEmpty();
    assertThat(rules(20, closed)).containsExactly(PlanRuleId.NO_CENTRE_DECIDED);
  }

  @Test
  void whatWaitsLongerThanSeveralPeriodsIsDueAfterTheLastOfThem() {
    PlanAdopted year =
        in(PlanningPeriod.of("year", FIRST, FIRST.plusDays(119)), ROOFS, LITERACY, HARVEST);
    Event[] asked = {relayed(LITERACY), relayed(HARVEST), relayed(ROOFS)};
    PlanAdopted spring = plan(ROOFS, LITERACY, HARVEST);
    for (List<Event> plans : List.of(List.<Event>of(spring, year), List.<Event>of(year, spring))) {
      Event[] decided = and(and(asked, plans.toArray(Event[]::new)), result(ROOFS));
      assertThat(rules(132, decided)).isEmpty();
      assertThat(rules(133, decided)).containsExactly(PlanRuleId.NO_CENTRE_DECIDED);
    }
  }

  @Test
  void whatCameInTheCourseOfMonthsDidNotComeAtOnce() {
    When months = When.during(FIRST.minusDays(90), FIRST.plusDays(5));
    Story spans = STORY.noted(months, relayed(LITERACY), relayed(HARVEST)).later(6);
    assertThat(spans.diagnosis().findings()).isEmpty();
  }

  @Test
  void atTheEndOfTimeTooAPeriodIsProposed() {
    Practice two = told(2, relayed(LITERACY), relayed(HARVEST)).practice();
    assertThat(two.diagnosis(Instant.MAX).open().get(0).remedies().toString())
        .contains("from now on");
  }

  @Test
  void theWindowCanBeMoved() {
    LeadershipMethod patient = METHOD.with(DECIDING_WINDOW, Duration.ofDays(60));
    Story two = told(2, relayed(LITERACY), relayed(HARVEST)).under(patient);
    assertThat(two.later(28).diagnosis().open()).isEmpty();
    assertThat(two.later(68).diagnosis().open()).hasSize(1);
  }

  @Test
  void aPlaceThatIsNoMoreHasNothingToDecide() {
    UnitMerged merged = new UnitMerged(SCHOOL, UnitId.of("county"));
    Story two = told(90, relayed(LITERACY), relayed(HARVEST), merged);
    assertThat(two.diagnosis().findings()).isEmpty();
    assertThat(rules(90, plan(LITERACY), merged)).isEmpty();
    Finding demanded =
        found(
                90,
                indicated(IndicatedTask.unranked(LITERACY), IndicatedTask.unranked(HARVEST)),
                merged)
            .get(0);
    assertThat(Proposed.whyNothing(demanded))
        .last()
        .isEqualTo("school was merged into 'county', so it is too late to mend this there");
  }
}
