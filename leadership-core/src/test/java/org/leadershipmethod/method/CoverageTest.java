package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.WorkDone;

/** What a record does not cover is not examined: never a finding, never a pass. */
class CoverageTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final FieldOfWork FIELD = FieldOfWork.PRODUCTION;
  private static final Task TASK = Task.of("task", "Task", FIELD);
  private static final UnitId SHOP = UnitId.of("shop");

  private static When day(int day) {
    return When.on(LocalDate.of(2030, 1, 1).plusDays(day - 1));
  }

  /** The head of the shop is passed over on day 5, and its department works alone from then on. */
  private static Chronicle chronicle(Coverage coverage) {
    Organization organization =
        Organization.builder()
            .unit("mill")
            .inCharge("director")
            .unit("shop")
            .under("mill")
            .inCharge("foreman")
            .department(FIELD, "planner")
            .members("turner")
            .build();
    Event work = new WorkDone(TASK, SHOP, ImmutableSet.of(PersonId.of("planner")));
    return Chronicle.builder()
        .add(new OrganizationRecorded(organization), When.OUTSET)
        .add(TaskRelayed.of(TASK, "mill", "shop", Delivery.of("shop", "planner")), day(5))
        .add(work, day(5))
        .covering(coverage)
        .build();
  }

  private static Diagnosis diagnosis(Coverage coverage, int day) {
    return Diagnosis.of(METHOD, chronicle(coverage), day(day).latest());
  }

  private static List<String> open(Diagnosis diagnosis) {
    return diagnosis.open().stream().map(one -> one.rule().value()).toList();
  }

  @Test
  void everythingIsExaminedWhereEverythingIsCovered() {
    Diagnosis diagnosis = diagnosis(Coverage.EVERYTHING, 100);
    assertThat(open(diagnosis)).containsExactly("HeadBypassed", "DepartmentAlone");
    assertThat(diagnosis.notExamined()).isEmpty();
  }

  @Test
  void aPlaceThatIsNotCovered() {
    Coverage mill = Coverage.EVERYTHING.ofPlaces(ImmutableSet.of(UnitId.of("mill")));
    Diagnosis diagnosis = diagnosis(mill, 100);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined())
        .extracting(Object::toString)
        .contains(
            "rule HeadBypassed at shop, entry e2: not examined: the record does not cover shop",
            "rule DepartmentAlone at shop: not examined: the record does not cover shop");
    assertThat(diagnosis.idle()).extracting(Object::toString).contains("HeadBypassed");
  }

  @Test
  void aTimeThatIsNotCovered() {
    When later = new When(day(10).earliest(), Instant.MAX);
    Diagnosis diagnosis = diagnosis(Coverage.EVERYTHING.during(later), 100);
    assertThat(open(diagnosis)).containsExactly("DepartmentAlone");
    assertThat(diagnosis.notExamined())
        .extracting(Object::toString)
        .contains(
            "rule HeadBypassed at shop, entry e2: not examined: the record does not cover"
                + " 2030-01-05");
  }

  @Test
  void aWindowRunsFromWhereTheRecordBegins() {
    When later = new When(day(10).earliest(), Instant.MAX);
    assertThat(open(diagnosis(Coverage.EVERYTHING, 35))).contains("DepartmentAlone");
    assertThat(open(diagnosis(Coverage.EVERYTHING.during(later), 38))).isEmpty();
    assertThat(open(diagnosis(Coverage.EVERYTHING.during(later), 40)))
        .containsExactly("DepartmentAlone");
  }

  @Test
  void aWindowThatEndsAfterTheRecordIsNotJudged() {
    When until = new When(Instant.MIN, day(20).latest());
    Diagnosis diagnosis = diagnosis(Coverage.EVERYTHING.during(until), 100);
    assertThat(open(diagnosis)).containsExactly("HeadBypassed");
    assertThat(diagnosis.notExamined())
        .extracting(Object::toString)
        .containsExactly(
            "rule DepartmentAlone at shop: not examined: the record ends before the time"
                + " for this has run out");
  }

  @Test
  void anEventThatIsNotSureToBeWrittenDown() {
    Coverage relays =
        Coverage.EVERYTHING.ofKinds(ImmutableSet.of(TaskRelayed.class, OrganizationEvent.class));
    Diagnosis diagnosis = diagnosis(relays, 100);
    assertThat(open(diagnosis)).containsExactly("HeadBypassed");
    assertThat(diagnosis.notExamined())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "rule MobilizedPastHead: not examined: the record does not cover PersonnelMobilized"
                + " events",
            "rule DepartmentAlone: not examined: the record does not cover WorkDone events",
            "rule NobodyAnswers: not examined: the record does not cover TaskDelivered events");
    assertThat(diagnosis.coverage()).isEqualTo(relays);
  }

  @Test
  void whoIsInChargeMayHaveChangedWhereNobodyWroteItDown() {
    Coverage relaysOnly = Coverage.EVERYTHING.ofKinds(ImmutableSet.of(TaskRelayed.class));
    Diagnosis diagnosis = diagnosis(relaysOnly, 100);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined())
        .extracting(Object::toString)
        .contains(
            "rule HeadBypassed: not examined: the record does not cover OrganizationEvent events");
  }
}
