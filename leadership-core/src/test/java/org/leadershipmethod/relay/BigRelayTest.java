package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;

/**
 * Very deep and very wide organizations: relayed through, diagnosed and compared, without overflow.
 */
class BigRelayTest {

  private static final int MANY = 100_000;

  /** So little that a method that calls itself so often does not come back. */
  private static final int STACK = 256 * 1024;

  private static final int OFTEN = 25_000;
  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final Task TASK = Task.of("task", "Task", FieldOfWork.PRODUCTION);
  private static final When DAY = When.on(LocalDate.of(2030, 1, 1));

  private static Organization chain() {
    OrganizationRows rows = new OrganizationRows();
    rows.unit("row 0", "u0", "top", "unit", null).inCharge("row 0", "u0", "h0");
    for (int i = 1; i < OFTEN; i++) {
      String row = "row " + i;
      rows.unit(row, "u" + i, "level " + i, "unit", "u" + (i - 1)).inCharge(row, "u" + i, "h" + i);
    }
    return Organization.ofRows(rows).orElseThrow();
  }

  private static Organization wide() {
    OrganizationRows rows = new OrganizationRows();
    rows.unit("row 0", "top", "top", "unit", null).inCharge("row 0", "top", "h");
    rows.unit("row 1", "hall", "hall", "unit", "top").inCharge("row 1", "hall", "warden");
    rows.department("row 1", "hall", "production", "foreman");
    for (int i = 0; i < MANY; i++) {
      rows.member("row " + (i + 2), "hall", "p" + i, null, null);
    }
    return Organization.ofRows(rows).orElseThrow();
  }

  private static void withLittleStack(Runnable test) throws Exception {
    FutureTask<Boolean> task = new FutureTask<>(test, true);
    new Thread(null, task, "little stack", STACK).start();
    assertThat(task.get()).isTrue();
  }

  /** What calls itself at each level is found out here. */
  @Test
  void aCallAtEachLevelIsTooMany() {
    assertThatThrownBy(() -> withLittleStack(() -> assertThat(depth(OFTEN)).isEqualTo(OFTEN)))
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }

  @Test
  void aTaskIsRelayedDownVeryManyLevels() throws Exception {
    withLittleStack(BigRelayTest::relayDown);
  }

  private static void relayDown() {
    Practice practice = Practice.begin(chain(), METHOD);
    Relay relay =
        practice.take(Relay.of(TASK).from("u0").to("u" + (OFTEN - 1)), DAY).orElseThrow().value();
    assertThat(relay.assignments()).hasSize(OFTEN - 1);
    assertThat(relay.route().stops()).hasSize(OFTEN - 1);
  }

  @Test
  void everySkippedLevelIsFoundAndTwoDiagnosesAreCompared() throws Exception {
    withLittleStack(BigRelayTest::skipLevels);
  }

  private static void skipLevels() {
    UnitId bottom = UnitId.of("u" + (OFTEN - 1));
    Event toTheBottom =
        new TaskRelayed(
            TASK,
            UnitId.of("u0"),
            Optional.empty(),
            bottom,
            ImmutableList.of(Delivery.of(bottom, PersonId.of("h" + (OFTEN - 1)))));
    Chronicle chronicle = chronicle(chain(), toTheBottom);
    Diagnosis diagnosis = Diagnosis.of(METHOD, chronicle, DAY.latest());
    assertThat(diagnosis.open()).hasSize(OFTEN - 2);
    Chronicle again = chronicle(chain(), toTheBottom);
    assertThat(again).isEqualTo(chronicle).hasSameHashCodeAs(chronicle);
    Diagnosis other = Diagnosis.of(METHOD, again, DAY.latest());
    assertThat(other.equals(diagnosis)).isTrue();
    assertThat(other.hashCode()).isEqualTo(diagnosis.hashCode());
    assertThat(diagnosis.toString()).contains("24998 open");
  }

  @Test
  void aHundredThousandMembersAreMobilizedAndTheDepartmentAloneIsFound() {
    Event work = new WorkDone(TASK, UnitId.of("hall"), ImmutableSet.of(PersonId.of("foreman")));
    Chronicle chronicle = chronicle(wide(), work);
    When later = When.on(LocalDate.of(2031, 1, 1));
    Diagnosis diagnosis = Diagnosis.of(METHOD, chronicle, later.latest());
    assertThat(diagnosis.open())
        .extracting(Finding::rule)
        .containsExactly(RelayRuleId.DEPARTMENT_ALONE);
    Practice mobilized =
        Practice.resume(chronicle, METHOD)
            .take(Mobilization.of(TASK).at("hall").entirePersonnel(), later)
            .orElseThrow()
            .practice();
    assertThat(mobilized.diagnosis(later.latest()).findings()).isEmpty();
    MobilizationReach reach =
        MobilizationReach.of(new TaskAtUnit(TASK.id(), UnitId.of("hall")), mobilized.situation());
    assertThat(reach.mobilized()).hasSize(MANY + 1);
    assertThat(mobilized.chronicle().toString()).contains("3 entries");
  }

  @Test
  void veryManyRelaysAreDiagnosed() throws Exception {
    withLittleStack(BigRelayTest::diagnoseMany);
  }

  private static void diagnoseMany() {
    Organization organization =
        Organization.builder()
            .unit("top")
            .inCharge("a")
            .unit("low")
            .under("top")
            .inCharge("b")
            .build();
    ImmutableList<Event> relays =
        IntStream.range(0, OFTEN)
            .mapToObj(BigRelayTest::bypassing)
            .collect(ImmutableList.toImmutableList());
    Chronicle chronicle = chronicle(organization, relays.toArray(Event[]::new));
    Diagnosis diagnosis = Diagnosis.of(METHOD, chronicle, DAY.latest());
    assertThat(diagnosis.open()).hasSize(OFTEN / 2);
  }

  private static Event bypassing(int number) {
    PersonId person = PersonId.of(number % 2 == 0 ? "b" : "c");
    return new TaskRelayed(
        Task.of("task-" + number, "Task " + number, FieldOfWork.PRODUCTION),
        UnitId.of("top"),
        Optional.empty(),
        UnitId.of("low"),
        ImmutableList.of(Delivery.of(UnitId.of("low"), person)));
  }

  private static Chronicle chronicle(Organization organization, Event... events) {
    Chronicle chronicle =
        Chronicle.empty().append(new OrganizationRecorded(organization), When.OUTSET);
    for (Event event : events) {
      chronicle = chronicle.append(event, DAY);
    }
    return chronicle;
  }
}
