package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.DepartmentClosed;
import org.leadershipmethod.organization.DepartmentOpened;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitRenamed;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlanView;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Proposed;

/**
 * What becomes of what is kept by a unit, row by row of the table in the organization's package.
 */
class UnitLifeTest {

  private static final LocalDate FIRST = LocalDate.of(2030, 3, 1);
  private static final Task LITERACY = Task.of("literacy", "Literacy", EDUCATION);
  private static final Task HARVEST = Task.of("harvest", "Harvest", PRODUCTION);
  private static final PlanningPeriod SPRING =
      PlanningPeriod.of("spring", FIRST, FIRST.plusDays(30));
  private static final UnitId COUNTY = UnitId.of("county");
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final UnitId CLASS = UnitId.of("class");
  private static final UnitId MILL = UnitId.of("mill");

  private static Organization county() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("school")
        .under("county")
        .inCharge("principal")
        .furtherHead("deputy")
        .department(EDUCATION, "teacher-of-letters", "helper")
        .members("ada", "ben", "helper")
        .unit("class")
        .under("school")
        .inCharge("class-teacher")
        .unit("mill")
        .under("county")
        .inCharge("director")
        .build();
  }

  private static When day(int day) {
    return When.on(FIRST.plusDays(day));
  }

  private static Instant endOf(int day) {
    return day(day).latest();
  }

  /** The practice begun, with events written a day apart from the second day on. */
  private static Practice after(Event... events) {
    Practice practice = Practice.begin(county(), LeadershipMethod.of(RELAY, PLAN, GROUP));
    for (int i = 0; i < events.length; i++) {
      practice = practice.note(events[i], day(i + 1));
    }
    return practice;
  }

  private static UnitSplit split() {
    return new UnitSplit(
        SCHOOL,
        ImmutableList.of(
            new Successor(
                UnitId.of("lower"),
                "Lower school",
                UnitKind.UNIT,
                ImmutableSet.of(PersonId.of("ada"), PersonId.of("principal")),
                ImmutableSet.of(CLASS)),
            Successor.of("upper", "helper")));
  }

  /** The events after which the school is gone, and what is told of it from then on. */
  private enum End {
    MERGED(new UnitMerged(SCHOOL, MILL), "school was merged into 'mill'"),
    SPLIT(split(), "school was split into 'lower' and 'upper'"),
    CLOSED(new UnitClosed(SCHOOL), "school was closed"),
    NOT_FOUND(
        new OrganizationRecorded(county().after(new UnitClosed(SCHOOL), When.OUTSET)),
        "school was not there when the whole organization was recorded anew");

    final OrganizationEvent event;
    final String words;

    End(OrganizationEvent event, String words) {
      this.event = event;
      this.words = words;
    }
  }

  static Stream<End> ends() {
    return Stream.of(End.values());
  }

  private static TaskRelayed relayed(Task task, String... people) {
    Delivery[] deliveries =
        Stream.of(people).map(person -> Delivery.of("school", person)).toArray(Delivery[]::new);
    return TaskRelayed.of(task, "county", "school", deliveries);
  }

  private static TaskRelayed lawful() {
    return relayed(LITERACY, "principal", "teacher-of-letters");
  }

  private static WorkDone work() {
    return new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(PersonId.of("teacher-of-letters")));
  }

  private static PlanAdopted plan(Task... central) {
    return new PlanAdopted(
        SCHOOL,
        SPRING,
        Optional.of(PersonId.of("principal")),
        Stream.of(central)
            .map(task -> new PlannedTask(task, Importance.CENTRAL))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  private static SeatTaken seat() {
    return new SeatTaken(GroupId.of(SCHOOL), PersonId.of("principal"), SeatOrigin.ELECTED);
  }

  private static List<String> open(Practice practice, int day) {
    return practice.diagnosis(endOf(day)).open().stream()
        .map(finding -> finding.rule() + " at " + finding.where())
        .toList();
  }

  private static List<String> notExamined(Practice practice, int day) {
    return practice.diagnosis(endOf(day)).notExamined().stream()
        .map(one -> one.reason().toString())
        .toList();
  }

  // charge, members, departments, units below

  @Test
  void aUnitIsCreatedWithNobodyInIt() {
    Organization now =
        after(new UnitCreated(Unit.of(UnitId.of("bakery"), COUNTY))).situation().organization();
    assertThat(now.personnel(UnitId.of("bakery"))).isEmpty();
    assertThat(now.children(COUNTY)).containsExactly(SCHOOL, MILL, UnitId.of("bakery"));
  }

  @Test
  void aUnitThatIsRenamedOrMovedKeepsAll() {
    Practice before = after(lawful(), plan(LITERACY), seat());
    Practice now =
        before
            .note(new UnitRenamed(SCHOOL, "Old school", Optional.of(UnitKind.of("museum"))), day(9))
            .note(new UnitMoved(SCHOOL, Optional.of(MILL)), day(9));
    Organization was = before.situation().organization();
    Organization is = now.situation().organization();
    assertThat(is.unit(SCHOOL))
        .contains(new Unit(SCHOOL, "Old school", UnitKind.of("museum"), Optional.of(MILL)));
    assertThat(is.charge(SCHOOL)).isEqualTo(was.charge(SCHOOL));
    assertThat(is.personnel(SCHOOL)).isEqualTo(was.personnel(SCHOOL));
    assertThat(is.departments(SCHOOL)).isEqualTo(was.departments(SCHOOL));
    assertThat(is.children(SCHOOL)).containsExactly(CLASS);
    assertThat(now.situation().view(TaskView.TASKS).at(SCHOOL)).containsExactly(LITERACY.id());
    assertThat(now.situation().view(PlanView.PLANS).of(SCHOOL)).hasSize(1);
    assertThat(now.situation().view(GroupView.GROUPS).of(GroupId.of(SCHOOL)).size()).isEqualTo(1);
    assertThat(open(now, 50)).isEqualTo(open(before, 50)).isNotEmpty();
  }

  @Test
  void aNewNameAloneLeavesTheKindAsItIs() {
    Organization now =
        after(
                new UnitRenamed(SCHOOL, "Museum", Optional.of(UnitKind.of("museum"))),
                UnitRenamed.of(SCHOOL, "House"))
            .situation()
            .organization();
    assertThat(now.unit(SCHOOL).orElseThrow().kind()).isEqualTo(UnitKind.of("museum"));
    assertThat(now.unit(SCHOOL).orElseThrow().name()).isEqualTo("House");
  }

  @Test
  void whoWasInAUnitThatClosedWentNowhere() {
    Organization now = after(new UnitClosed(SCHOOL)).situation().organization();
    assertThat(now.contains(SCHOOL)).isFalse();
    assertThat(now.personCount()).isEqualTo(3);
    assertThat(now.posts(PersonId.of("ada"))).isEmpty();
    assertThat(now.children(COUNTY)).containsExactly(MILL, CLASS);
    Organization without =
        after(new UnitClosed(COUNTY), new UnitClosed(SCHOOL)).situation().organization();
    assertThat(without.roots()).as("below nothing they stand at the top").contains(CLASS, MILL);
  }

  @Test
  void aMergerMakesTwoUnitsOne() {
    Organization now = after(new UnitMerged(SCHOOL, MILL)).situation().organization();
    assertThat(now.charge(MILL).soleHolder()).contains(PersonId.of("director"));
    assertThat(now.members(MILL).map(member -> member.person().value()))
        .containsExactly("ada", "ben", "helper");
    assertThat(now.department(MILL, EDUCATION).orElseThrow().inCharge())
        .contains(PersonId.of("teacher-of-letters"));
    assertThat(now.posts(PersonId.of("principal"))).isEmpty();
    assertThat(now.children(MILL)).containsExactly(CLASS);
  }

  @Test
  void inASplitThoseGoWhomTheRecordNames() {
    Organization now = after(split()).situation().organization();
    assertThat(now.children(COUNTY)).containsExactly(MILL, UnitId.of("lower"), UnitId.of("upper"));
    assertThat(now.unit(UnitId.of("lower")).orElseThrow().name()).isEqualTo("Lower school");
    assertThat(now.personnel(UnitId.of("lower")))
        .containsExactly(PersonId.of("ada"), PersonId.of("principal"));
    assertThat(now.personnel(UnitId.of("upper"))).containsExactly(PersonId.of("helper"));
    assertThat(now.charge(UnitId.of("lower")).isVacant()).isTrue();
    assertThat(now.posts(PersonId.of("ben"))).as("whom nobody named").isEmpty();
    assertThat(now.children(UnitId.of("lower"))).containsExactly(CLASS);
  }

  @Test
  void aDepartmentThatClosesLeavesMembersAndTasks() {
    Practice now = after(lawful(), new DepartmentClosed(SCHOOL, EDUCATION));
    Organization organization = now.situation().organization();
    assertThat(organization.departments(SCHOOL)).isEmpty();
    assertThat(organization.posts(PersonId.of("teacher-of-letters"))).isEmpty();
    assertThat(organization.member(SCHOOL, PersonId.of("helper"))).isPresent();
    assertThat(now.situation().view(TaskView.TASKS).at(SCHOOL)).containsExactly(LITERACY.id());
    Practice opened = now.note(new DepartmentOpened(SCHOOL, EDUCATION), day(9));
    assertThat(opened.situation().organization().department(SCHOOL, EDUCATION).orElseThrow())
        .satisfies(department -> assertThat(department.people()).isEmpty());
  }

  @Test
  void whoWasLeftOutOfADepartmentThatClosedCannotBeToldAnyMore() {
    Practice now = after(relayed(LITERACY, "principal"), new DepartmentClosed(SCHOOL, EDUCATION));
    Finding left = now.diagnosis(endOf(9)).open().get(0);
    assertThat(left.rule().value()).isEqualTo("SpecificPersonLeftOut");
    assertThat(left.remedies().toString()).contains("answers for it alone");
  }

  // tasks, plans, leading group

  @ParameterizedTest
  @MethodSource("ends")
  void tasksEndAndThatIsTold(End end) {
    Practice now = after(lawful(), relayed(HARVEST, "principal"), end.event);
    assertThat(now.situation().view(TaskView.TASKS).at(SCHOOL)).isEmpty();
    assertThat(now.situation().view(TaskView.TASKS).at(MILL)).isEmpty();
    assertThat(now.situation().view(TaskView.TASKS).task(LITERACY.id())).isEmpty();
    assertThat(notExamined(now, 9))
        .contains(
            "tasks at 'school', which is gone after this: found 'harvest', 'literacy'"
                + " without a result, expected each of them concluded there or taken back before;"
                + " until somebody relays them anew, nobody answers for them");
    assertThat(after(lawful()).take(Step.of(end.event), FIRST.plusDays(9)).isGranted()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ends")
  void whereNoTaskStandsNothingIsToldAndNothingRefused(End end) {
    Practice before = after(lawful(), TaskWithdrawn.of(LITERACY, "school", "county"));
    Practice now = before.note(end.event, day(9));
    assertThat(notExamined(now, 9)).isEqualTo(notExamined(before, 9));
    assertThat(before.take(Step.of(end.event), FIRST.plusDays(9)).isGranted()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ends")
  void aTaskThatOnlyPassedThroughStandsWhereItWasAddressed(End end) {
    Delivery onTheWay = Delivery.of("school", "principal");
    TaskRelayed deeper =
        TaskRelayed.of(HARVEST, "county", "class", onTheWay, Delivery.of("class", "class-teacher"));
    Practice now = after(deeper, end.event);
    assertThat(notExamined(now, 9)).isEmpty();
    assertThat(now.situation().view(TaskView.TASKS).at(SCHOOL)).isEmpty();
    assertThat(now.situation().view(TaskView.TASKS).at(CLASS)).containsExactly(HARVEST.id());
    Practice back = now.note(TaskWithdrawn.of(HARVEST, "class", "county"), day(9));
    assertThat(back.situation().view(TaskView.TASKS).task(HARVEST.id())).isEmpty();
    assertThat(back.situation().view(TaskView.TASKS)).hasToString("0 tasks at units");
  }

  @ParameterizedTest
  @MethodSource("ends")
  void plansAndLeadingGroupsEndWithoutAFinding(End end) {
    Practice before = after(lawful(), plan(LITERACY), seat());
    assertThat(open(before, 80)).contains("PeriodWithoutResult at school", "GroupOfOne at school");
    Practice now = before.note(end.event, day(9));
    assertThat(now.situation().view(PlanView.PLANS).of(SCHOOL)).isEmpty();
    assertThat(now.situation().view(PlanView.PLANS).waiting(SCHOOL)).isEmpty();
    assertThat(now.situation().view(GroupView.GROUPS).contains(GroupId.of(SCHOOL))).isFalse();
    assertThat(open(now, 80)).isEmpty();
  }

  // findings

  @ParameterizedTest
  @MethodSource("ends")
  void findingsAboutHowThingsStandThereEnd(End end) {
    Practice before = after(lawful(), work(), relayed(HARVEST, "principal"), seat());
    // once more after the windows, so that what is broken was found before the unit goes
    Practice late = before.note(plan(), day(60)).note(work(), day(60));
    assertThat(open(late, 60))
        .contains("DepartmentAlone at school", "NoCentreDecided at school", "GroupOfOne at school");
    assertThat(open(late.note(end.event, day(61)), 200))
        .noneMatch(
            finding -> Stream.of("Alone", "NoCentre", "GroupOf").anyMatch(finding::contains));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void findingsAboutWhatWasDoneThereStayAndSayWhatBecameOfIt(End end) {
    Practice before =
        after(
            relayed(LITERACY, "teacher-of-letters"),
            relayed(HARVEST, "teacher-of-letters"),
            plan(LITERACY, HARVEST));
    List<String> open =
        before.diagnosis(endOf(9)).open().stream().map(finding -> finding.rule().value()).toList();
    assertThat(open).contains("HeadBypassed", "SeveralCentres");
    Diagnosis now = before.note(end.event, day(9)).diagnosis(endOf(200));
    assertThat(now.open()).extracting(finding -> finding.rule().value()).containsAll(open);
    assertThat(now.open())
        .allSatisfy(
            finding ->
                assertThat(Proposed.whyNothing(finding))
                    .last()
                    .isEqualTo(end.words + ", so it is too late to mend this there"));
  }

  // the id

  @ParameterizedTest
  @MethodSource("ends")
  void theIdNamesNothingAndItIsToldWhatBecameOfTheUnit(End end) {
    Practice gone = after(end.event);
    String told = "('school'" + end.words.substring("school".length()) + ")";
    Practice now = gone.note(lawful(), day(9));
    assertThat(now.diagnosis(endOf(9)).findings()).isEmpty();
    assertThat(notExamined(now, 9))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains(told));
    for (OrganizationEvent event :
        List.of(new UnitClosed(SCHOOL), new UnitMoved(CLASS, Optional.of(SCHOOL)))) {
      assertThat(gone.take(Step.of(event), FIRST.plusDays(9)).toString()).contains(told);
    }
    assertThat(gone.situation().organization().ending(SCHOOL).orElseThrow())
        .hasToString(end.words.substring("school ".length()));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void aNewUnitNeedsAnIdOfItsOwn(End end) {
    UnitCreated again = new UnitCreated(Unit.of(SCHOOL, COUNTY));
    Practice gone = after(end.event);
    assertThat(gone.take(Step.of(again), FIRST.plusDays(9)).toString())
        .contains("new unit 'school': found the id of a unit that " + end.words.substring(7));
    Practice now = gone.note(again, day(9));
    assertThat(notExamined(now, 9)).hasSize(1);
    assertThat(now.situation().organization().ending(SCHOOL)).isEmpty();
  }

  @Test
  void anEventThatCannotHaveHappenedEndsNothing() {
    Practice now = after(lawful(), plan(LITERACY), seat(), new UnitMerged(SCHOOL, CLASS));
    assertThat(now.situation().view(TaskView.TASKS).at(SCHOOL)).containsExactly(LITERACY.id());
    assertThat(now.situation().view(PlanView.PLANS).of(SCHOOL)).hasSize(1);
    assertThat(now.situation().view(GroupView.GROUPS).of(GroupId.of(SCHOOL)).size()).isEqualTo(1);
    assertThat(notExamined(now, 9))
        .singleElement()
        .asString()
        .startsWith("merging of unit 'school': found receiving unit 'class', which is below it");
  }
}
