package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryCorrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.EntryWithdrawn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.json.UnknownEvent;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Plan;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/** Records as busy people keep them: late, wrong, sent twice, from a newer program. */
class RecordInLifeTest {

  private static final LocalDate MARCH = LocalDate.of(2030, 3, 1);
  private static final Task LITERACY = Task.of("literacy", "Literacy campaign", EDUCATION);
  private static final Task HARVEST = Task.of("harvest", "Help with the harvest", PRODUCTION);
  private static final PlanningPeriod SPRING =
      PlanningPeriod.of("spring", MARCH, MARCH.plusDays(60));
  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, PLAN);
  private static final Instant LATER = When.on(MARCH.plusDays(400)).latest();

  private static final Practice COUNTY =
      Practice.begin(
          Organization.builder()
              .unit("county")
              .inCharge("secretary")
              .unit("school")
              .under("county")
              .inCharge("principal")
              .members("teacher")
              .build(),
          METHOD);

  private static When day(int number) {
    return When.on(MARCH.plusDays(number - 1));
  }

  private static TaskRelayed relayed(Task task) {
    return (TaskRelayed)
        COUNTY
            .take(Relay.of(task).from("county").to("school"), MARCH)
            .orElseThrow()
            .entries()
            .get(0)
            .event();
  }

  /** A relay of which only a teacher was told. */
  private static TaskRelayed past() {
    TaskRelayed lawful = relayed(LITERACY);
    return new TaskRelayed(
        lawful.task(),
        lawful.from(),
        lawful.department(),
        lawful.to(),
        ImmutableList.of(
            new Delivery(
                UnitId.of("school"), PersonId.of("teacher"), true, true, Optional.empty())));
  }

  private static PlanAdopted plan(Task task, String... cited) {
    Practice practice = COUNTY.note(relayed(LITERACY), day(1)).note(relayed(HARVEST), day(1));
    PlanAdopted adopted =
        (PlanAdopted)
            practice
                .take(Plan.of("school", SPRING).central(task).adoptedBy("principal"), MARCH)
                .orElseThrow()
                .entries()
                .get(0)
                .event();
    return new PlanAdopted(
        adopted.place(),
        adopted.period(),
        adopted.by(),
        adopted.tasks(),
        Arrays.stream(cited).map(EntryId::of).collect(ImmutableList.toImmutableList()));
  }

  @Test
  void aLateEntryMovesNoCitation() {
    WorkDone work =
        new WorkDone(HARVEST, UnitId.of("school"), ImmutableSet.of(PersonId.of("teacher")));
    Practice practice =
        COUNTY.note(plan(LITERACY), day(2)).note(work, day(4)).note(plan(HARVEST, "e3"), day(5));
    assertThat(practice.diagnosis(day(6).latest()).findings()).isEmpty();
    Practice later = practice.note(relayed(LITERACY), day(1));
    assertThat(later.diagnosis(day(6).latest()).findings()).isEmpty();
    assertThat(later.chronicle().entries().map(one -> one.id().value()))
        .containsExactly("e1", "e5", "e2", "e3", "e4");
    Chronicle anew = later.chronicle().toBuilder().build();
    assertThat(Diagnosis.of(METHOD, anew, day(6).latest()).findings()).isEmpty();
  }

  @Test
  void aDayThenAMomentOfThatDayIsRead() {
    When noon = When.at(Instant.parse("2030-03-01T12:00:00Z"));
    Practice practice = COUNTY.note(relayed(LITERACY), day(1)).note(relayed(HARVEST), noon);
    assertThat(practice.chronicle().entries().map(one -> one.id().value()))
        .containsExactly("e1", "e3", "e2");
    assertThat(practice.diagnosis(day(1).latest()).findings()).isEmpty();
  }

  @Test
  void aLateStepIsRefusedForWhatItMakesABreachOfLater() {
    Practice practice = COUNTY.note(relayed(LITERACY), day(5));
    Departed left = new Departed(PersonId.of("principal"), Post.inCharge(UnitId.of("school")));
    Ruling<?> ruling = practice.take(Step.of(left), day(3));
    assertThat(ruling)
        .asString()
        .contains(
            "school: 'Literacy campaign' came here while the unit had nobody in overall charge")
        .contains("seen in: e2")
        .contains(
            "no remedy: everything that came later was in order without this step; if it"
                + " happened all the same, note it");
    Diagnosis noted = practice.note(left, day(3)).diagnosis(day(9).latest());
    assertThat(noted.open()).singleElement().asString().contains("ChargeVacant");
  }

  @Test
  void aLateStepIsJudgedAsThingsStoodThen() {
    Appointed successor = new Appointed(PersonId.of("deputy"), Post.inCharge(UnitId.of("school")));
    Practice practice =
        COUNTY
            .note(new Departed(PersonId.of("principal"), successor.post()), day(5))
            .note(successor, day(5));
    Taken<Relay> late =
        practice.take(Relay.of(LITERACY).from("county").to("school"), day(2)).orElseThrow();
    assertThat(((TaskRelayed) late.entries().get(0).event()).deliveries())
        .extracting(one -> one.person().value())
        .containsExactly("principal");
  }

  @Test
  void aResultOfAKindThatIsNotKnownAccusesNobody() {
    Practice practice =
        COUNTY
            .note(plan(LITERACY), day(2))
            .note(new UnknownEvent("result-measured", "{\"task\":\"literacy\"}"), day(40));
    Diagnosis diagnosis = practice.diagnosis(LATER);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.unknownKinds()).containsExactly(Map.entry("result-measured", 1));
    assertThat(diagnosis.notExamined())
        .singleElement()
        .asString()
        .isEqualTo(
            "rule PeriodWithoutResult at school: not examined: entry e3 is of the kind"
                + " 'result-measured', which is not known here, and may have changed it");
    Practice indifferent =
        Practice.resume(practice.chronicle(), METHOD.disregarding("result-measured"));
    assertThat(indifferent.diagnosis(LATER).open())
        .singleElement()
        .asString()
        .contains("PeriodWithoutResult");
  }

  @Test
  void aFindingSaysThatWhatShowsItWasPutRight() {
    Practice practice =
        COUNTY
            .note(relayed(LITERACY), day(2))
            .note(EntryCorrected.of(EntryId.of("e2"), past(), "the head was away"), day(9));
    Diagnosis diagnosis = practice.diagnosis(day(10).latest());
    assertThat(diagnosis.open())
        .singleElement()
        .asString()
        .contains("HeadBypassed")
        .contains("seen in: e2\n  put right: e2 was corrected by e3 (2030-03-09)");
    assertThat(Diagnosis.of(METHOD, practice.chronicle().first(2), day(10).latest()).open())
        .isEmpty();
    Practice withdrawn =
        practice.note(new EntryWithdrawn(EntryId.of("e3"), "he was there"), day(11));
    assertThat(withdrawn.diagnosis(day(12).latest()).findings()).isEmpty();
  }

  @Test
  void aCorrectionOfWhatCannotBeCorrectedIsRefused() {
    Practice practice =
        COUNTY
            .note(relayed(LITERACY), day(2))
            .note(new EntryWithdrawn(EntryId.of("e2"), "a slip"), day(3));
    assertThat(
            practice.take(Step.of(EntryCorrected.of(EntryId.of("e3"), past(), "a slip")), day(4)))
        .asString()
        .contains(
            "what it corrects: found 'e3', which is a correction itself, expected an entry"
                + " other than a correction; withdraw a wrong correction, and write another one");
    assertThat(practice.take(Step.of(new EntryWithdrawn(EntryId.of("e9"), "a slip")), day(4)))
        .asString()
        .contains("what it cites: found 'e9', expected the id of an earlier entry");
  }

  @Test
  void aStepOfSeveralEntriesHasAnIdForEach() {
    EntryId request = EntryId.of("request-17");
    Step<?> both = Step.of(relayed(LITERACY), plan(LITERACY));
    Taken<?> taken = COUNTY.take(both, request, day(2)).orElseThrow();
    assertThat(taken.entries())
        .extracting(entry -> entry.id().value())
        .containsExactly("request-17", "request-17.2");
    assertThat(taken.practice().take(both, request, day(2)).orElseThrow().there()).hasSize(2);
    Practice other = COUNTY.note(relayed(LITERACY), EntryId.of("request-17.2"), day(1));
    assertThat(other.take(both, request, day(2)))
        .asString()
        .contains(
            "the id of the step: found 'request-17.2', which entry request-17.2 (TaskRelayed) of"
                + " 2030-03-01 has, expected an id that nothing else has");
  }
}
