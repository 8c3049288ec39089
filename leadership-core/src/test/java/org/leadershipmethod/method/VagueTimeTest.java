package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Recording;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/** What is found has to stand whatever moments the times of the entries leave open. */
class VagueTimeTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, PLAN);
  private static final LocalDate YEAR = LocalDate.of(2025, 1, 1);
  private static final When DURING_THE_YEAR = When.during(YEAR, YEAR.plusYears(1).minusDays(1));
  private static final When JUNE = When.on(LocalDate.of(2025, 6, 1));
  private static final Instant LATER = When.on(LocalDate.of(2026, 2, 1)).latest();
  private static final Task TASK = Task.of("wages", "Wages", FieldOfWork.ORGANIZATION);
  private static final Post CHARGE = Post.inCharge(UnitId.of("school"));
  private static final Event APPOINTED = new Appointed(PersonId.of("teacher"), CHARGE);
  private static final Event RELAYED =
      TaskRelayed.of(TASK, "county", "school", Delivery.of("school", "teacher"));
  private static final Event RELAYED_PAST =
      TaskRelayed.of(TASK, "county", "school", Delivery.of("school", "caretaker"));

  private static Chronicle begun() {
    return Chronicle.empty()
        .append(
            new OrganizationRecorded(
                Organization.builder()
                    .unit("county")
                    .inCharge("secretary")
                    .unit("school")
                    .under("county")
                    .build()),
            When.OUTSET);
  }

  private static Diagnosis diagnosis(Chronicle record, Instant asOf) {
    return Diagnosis.of(METHOD, record, asOf);
  }

  private static List<String> found(Diagnosis diagnosis) {
    return diagnosis.findings().stream().map(one -> one.rule() + " at " + one.where()).toList();
  }

  @Test
  void nobodyIsAccusedWhoMayHaveBeenInChargeByThen() {
    Chronicle record = begun().append(APPOINTED, DURING_THE_YEAR).append(RELAYED, JUNE);
    Diagnosis diagnosis = diagnosis(record, LATER);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined())
        .extracting(NotExamined::toString)
        .containsExactly(
            "rule ChargeVacant at school, entry e3: not examined: entry e2 says only"
                + " 2025-01-01..2025-12-31; if it was before entry e3 of 2025-06-01, nothing is"
                + " wrong here");
  }

  @Test
  void whatStandsForEveryMomentIsStillFound() {
    Chronicle record = begun().append(RELAYED, JUNE).append(APPOINTED, When.at(LATER));
    assertThat(found(diagnosis(record, LATER))).containsExactly("ChargeVacant at school");
    Chronicle vague =
        begun().append(APPOINTED, DURING_THE_YEAR).append(RELAYED_PAST, When.at(LATER));
    assertThat(found(diagnosis(vague, LATER))).containsExactly("HeadBypassed at school");
  }

  @Test
  void ofOneDayWhatWasWrittenFirstWasFirst() {
    Chronicle vacant = begun().append(RELAYED, JUNE).append(APPOINTED, JUNE);
    assertThat(found(diagnosis(vacant, LATER))).containsExactly("ChargeVacant at school");
    Chronicle bypassed = begun().append(APPOINTED, JUNE).append(RELAYED_PAST, JUNE);
    assertThat(found(diagnosis(bypassed, LATER))).containsExactly("HeadBypassed at school");
  }

  @Test
  void minutesThatComeWeeksLaterDoNotTellTheOrderOfTheirDay() {
    Chronicle record = begun().append(RELAYED, JUNE);
    Instant nextMorning = JUNE.latest().plus(Duration.ofHours(9));
    assertThat(found(diagnosis(recordedAt(record, nextMorning), LATER)))
        .containsExactly("ChargeVacant at school");
    Diagnosis late = diagnosis(recordedAt(record, nextMorning.plus(Duration.ofDays(14))), LATER);
    assertThat(late.findings()).isEmpty();
    assertThat(late.notExamined())
        .extracting(one -> one.reason().toString())
        .containsExactly(
            "entry e3 and entry e2 say only 2025-06-01; if entry e3 was before entry e2,"
                + " nothing is wrong here");
  }

  private static Chronicle recordedAt(Chronicle record, Instant moment) {
    return record.toBuilder().recorded(Recording.at(moment)).add(APPOINTED, JUNE).build();
  }

  @Test
  void aDayDoesNotTellWhatCameBeforeAMomentOfIt() {
    When noon = When.at(JUNE.earliest().plus(Duration.ofHours(12)));
    Chronicle record = begun().append(APPOINTED, JUNE).append(RELAYED, noon);
    Diagnosis diagnosis = diagnosis(record, LATER);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined())
        .extracting(one -> one.reason().toString())
        .containsExactly(
            "entry e2 says only 2025-06-01; if it was before entry e3 of"
                + " 2025-06-01T12:00:00Z, nothing is wrong here");
  }

  @Test
  void whatCannotHaveBeenTheOtherWayRoundIsFoundOnOneDay() {
    Chronicle whole =
        Chronicle.empty().append(begun().get(0).event(), JUNE).append(RELAYED_PAST, JUNE);
    assertThat(found(diagnosis(whole, LATER))).containsExactly("ChargeVacant at school");
  }

  @Test
  void whatMayHaveHappenedAlreadyIsNotMissing() {
    PlanningPeriod spring = PlanningPeriod.of("spring", YEAR, YEAR.plusMonths(3));
    PlanAdopted plan =
        new PlanAdopted(
            UnitId.of("county"),
            spring,
            Optional.of(PersonId.of("secretary")),
            ImmutableList.of(new PlannedTask(TASK, Importance.CENTRAL)),
            ImmutableList.of());
    Chronicle planned = begun().append(plan, When.on(YEAR));
    Instant july = When.on(LocalDate.of(2025, 7, 1)).latest();
    assertThat(found(diagnosis(planned, july))).containsExactly("PeriodWithoutResult at county");
    Chronicle achieved =
        planned.append(ResultAchieved.of(TASK, "county", "wages were paid"), DURING_THE_YEAR);
    Diagnosis diagnosis = diagnosis(achieved, july);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined())
        .extracting(NotExamined::toString)
        .containsExactly(
            "rule PeriodWithoutResult at county: not examined: entry e3 says only"
                + " 2025-01-01..2025-12-31; if it was by 2025-07-01T23:59:59.999999999Z, nothing is"
                + " wrong here");
  }

  @Test
  void aStepIsRefusedWithWhatIsTooVagueAndNotWithAFinding() {
    Practice practice = Practice.resume(begun(), METHOD).note(APPOINTED, DURING_THE_YEAR);
    Ruling<?> refused = practice.take(Step.of(RELAYED), JUNE);
    assertThat(refused.isGranted()).isFalse();
    assertThat(refused.toString())
        .contains(
            "rule ChargeVacant at school, the step itself: found entry e2 says only"
                + " 2025-01-01..2025-12-31; if it was before the step itself of 2025-06-01,"
                + " nothing is wrong here");
    Practice noted = practice.note(RELAYED, JUNE);
    assertThat(noted.diagnosis(LATER)).isEqualTo(diagnosis(noted.chronicle(), LATER));
  }

  @Test
  void whatIsNotedLaterMakesAnEarlierFindingUncertain() {
    Practice relayed = Practice.resume(begun(), METHOD).note(RELAYED, JUNE);
    assertThat(found(relayed.diagnosis(LATER))).containsExactly("ChargeVacant at school");
    Practice appointed = relayed.note(APPOINTED, DURING_THE_YEAR);
    assertThat(appointed.diagnosis(LATER).findings()).isEmpty();
    assertThat(appointed.diagnosis(LATER)).isEqualTo(diagnosis(appointed.chronicle(), LATER));
    assertThat(relayed.take(Step.of(APPOINTED), DURING_THE_YEAR).isGranted()).isTrue();
  }

  @Test
  void whoeverLeftInTheCourseOfAYearMayHaveLeftBefore() {
    Chronicle record =
        begun()
            .append(APPOINTED, When.on(YEAR.minusDays(1)))
            .append(new Departed(PersonId.of("teacher"), CHARGE), DURING_THE_YEAR)
            .append(new Appointed(PersonId.of("caretaker"), CHARGE), DURING_THE_YEAR)
            .append(RELAYED_PAST, JUNE);
    assertThat(diagnosis(record, LATER).findings()).isEmpty();
  }

  @Test
  void whoeverLeftSomeTimeBeforeTheEndOfADayMayHaveVotedOnIt() {
    GroupId group = GroupId.of(UnitId.of("school"));
    Chronicle record = Chronicle.empty();
    for (String person : List.of("ada", "ben", "eve")) {
      record =
          record.append(
              new SeatTaken(group, PersonId.of(person), SeatOrigin.NOT_KNOWN), When.on(YEAR));
    }
    DecisionTaken decision =
        new DecisionTaken(
            group,
            new DecisionId("d1"),
            new Matter("roofs"),
            ImmutableSet.of(PersonId.of("ada"), PersonId.of("ben")),
            ImmutableSet.of(PersonId.of("eve")),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            false,
            ImmutableList.of());
    SeatLeft left = new SeatLeft(group, PersonId.of("ada"));
    record =
        record
            .append(decision, JUNE)
            .append(left, When.during(YEAR.plusDays(9), LocalDate.of(2025, 6, 1)));
    assertThat(Diagnosis.of(LeadershipMethod.of(GroupFamily.GROUP), record, LATER).findings())
        .isEmpty();
  }
}
