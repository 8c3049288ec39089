package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.comparison.FindingIdentity;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

class PracticeTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
  private static final Post CHARGE = Post.inCharge(UnitId.of("branch"));

  private static Practice begun() {
    return Practice.begin(
        Organization.builder()
            .unit("union")
            .inCharge("chair")
            .unit("branch")
            .under("union")
            .inCharge("organizer")
            .build(),
        METHOD);
  }

  private static Step<Relay> relay(String task) {
    return Relay.of(Task.of(task, task, FieldOfWork.ORGANIZATION)).from("union").to("branch");
  }

  @Test
  void aPracticeIsResumedFromWhatWasSavedEntryByEntry() {
    Practice first = begun();
    Taken<Relay> taken = first.take(relay("wages"), DAY).orElseThrow();
    Chronicle saved = first.chronicle();
    for (Entry entry : taken.entries()) {
      saved = saved.append(entry);
    }
    Practice resumed = Practice.resume(saved, METHOD);
    assertThat(resumed.chronicle()).isEqualTo(taken.practice().chronicle());
    assertThat(resumed.version()).isEqualTo(2);
    Instant now = When.on(DAY).latest();
    assertThat(resumed.diagnosis(now)).isEqualTo(taken.practice().diagnosis(now));
  }

  @Test
  void aStepTakenLeavesThePracticeBeforeAsItWas() {
    Practice first = begun();
    Practice second = first.take(relay("wages"), DAY).orElseThrow().practice();
    assertThat(first.version()).isEqualTo(1);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.chronicle().since(first.version())).hasSize(1);
  }

  @Test
  void whoeverFindsAnotherVersionTakesTheStepAgain() {
    AtomicReference<Practice> shared = new AtomicReference<>(begun());
    Practice mine = shared.get();
    shared.set(shared.get().take(relay("theirs"), DAY).orElseThrow().practice());
    Practice late = mine.take(relay("mine"), DAY).orElseThrow().practice();
    assertThat(shared.compareAndSet(mine, late)).isFalse();
    assertThat(shared.get().version()).isNotEqualTo(mine.version());
    Practice again = shared.get().take(relay("mine"), DAY).orElseThrow().practice();
    assertThat(again.version()).isEqualTo(3);
  }

  @Test
  void daysOfAPracticeAreDaysOfItsZoneFromThenOn() {
    ZoneId sydney = ZoneId.of("Australia/Sydney");
    Practice practice =
        begun()
            .in(sydney)
            .take(relay("wages"), DAY)
            .orElseThrow()
            .practice()
            .note(new Departed(PersonId.of("organizer"), CHARGE), DAY.plusDays(1));
    assertThat(practice.zone()).isEqualTo(sydney);
    assertThat(practice.chronicle().since(1))
        .extracting(Entry::when)
        .containsExactly(When.on(DAY, sydney), When.on(DAY.plusDays(1), sydney));
    assertThat(practice.diagnosis(DAY.plusDays(1)).asOf())
        .isEqualTo(Instant.parse("2030-01-02T12:59:59.999999999Z"));
    assertThat(practice.in(ZoneOffset.UTC).diagnosis(DAY.plusDays(1)).asOf())
        .isEqualTo(Instant.parse("2030-01-02T23:59:59.999999999Z"));
  }

  @Test
  void withoutAZoneDaysAreDaysOfUtc() {
    Practice practice = begun().take(relay("wages"), DAY).orElseThrow().practice();
    assertThat(practice.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(practice.chronicle().get(1).when()).isEqualTo(When.on(DAY));
    Practice resumed = Practice.resume(practice.chronicle(), METHOD);
    assertThat(resumed.zone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void whatIsNotedStandsThoughItBreaksAClause() {
    Practice noted = begun().note(new Appointed(PersonId.of("second"), CHARGE), When.on(DAY));
    assertThat(noted.diagnosis(When.on(DAY).latest()).open())
        .extracting(one -> one.rule() + " at " + one.where())
        .containsExactly("ChargeShared at branch");
  }

  @Test
  void aChangeOfTheOrganizationThatCannotBeAppliedIsRefusedAndInARecordNotExamined() {
    Departed stranger = new Departed(PersonId.of("stranger"), CHARGE);
    Ruling<?> ruling = begun().take(Step.of(stranger), DAY);
    assertThat(ruling.isGranted()).isFalse();
    assertThat(ruling)
        .asString()
        .contains("departure as in charge of 'branch': found 'stranger'")
        .doesNotContain("e2");
    Diagnosis noted = begun().note(stranger, When.on(DAY)).diagnosis(When.on(DAY).latest());
    assertThat(noted.findings()).isEmpty();
    assertThat(noted.notExamined()).singleElement().asString().startsWith("entry e2");
  }

  @Test
  void aDiagnosisDoesNotLookIntoTheFuture() {
    Practice taken = begun().take(relay("wages"), DAY).orElseThrow().practice();
    Diagnosis early = taken.diagnosis(When.on(DAY.minusDays(1)).latest());
    assertThat(early).isEqualTo(begun().diagnosis(When.on(DAY.minusDays(1)).latest()));
  }

  @Test
  void rulingsFoldMapAndThrowOnlyWhenAsked() {
    Ruling<Taken<Relay>> granted = begun().take(relay("wages"), DAY);
    Ruling<Taken<Relay>> refused =
        begun()
            .take(
                Relay.of(Task.of("a", "A", FieldOfWork.ORGANIZATION)).from("branch").to("union"),
                DAY);
    assertThat(granted.map(Taken::value).orElseThrow().route().to()).isEqualTo(UnitId.of("branch"));
    assertThat(refused.map(Taken::value).isGranted()).isFalse();
    assertThat(refused.then(taken -> granted).isGranted()).isFalse();
    assertThat(granted.then(taken -> refused).isGranted()).isFalse();
    assertThat(refused.orElse(granted.orElseThrow())).isEqualTo(granted.orElseThrow());
    assertThatThrownBy(refused::orElseThrow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("NotSubordinate");
  }

  @Test
  void rulesThatNothingConcernedAreIdleAndNotPassed() {
    Diagnosis diagnosis = begun().diagnosis(When.on(DAY).latest());
    assertThat(diagnosis.idle())
        .extracting(Object::toString)
        .contains("HeadBypassed", "DepartmentAlone");
    assertThat(diagnosis.idle()).extracting(Object::toString).doesNotContain("ChargeShared");
    assertThat(diagnosis.toString()).contains("nothing in the record concerned: [");
  }

  @Test
  void aRefusedStepIsItsOwnEvidenceAndHasNoIdThatAnotherEntryWillHave() {
    Task task = Task.of("a", "A", FieldOfWork.ORGANIZATION);
    Finding refused =
        begun()
            .take(Relay.of(task).from("branch").to("union"), DAY)
            .fold(granted -> null, no -> no.findings().get(0));
    assertThat(refused.evidence()).isEmpty();
    assertThat(refused.breach().shownByStep()).isTrue();
    assertThat(refused.toString()).contains("\n  seen in: the step itself\n").doesNotContain("e2");
    Finding noted =
        begun()
            .note(TaskRelayed.of(task, "branch", "union"), When.on(DAY))
            .diagnosis(When.on(DAY).latest())
            .open()
            .stream()
            .filter(one -> one.rule().equals(refused.rule()))
            .findFirst()
            .orElseThrow();
    assertThat(noted.evidence()).containsExactly(EntryId.of("e2"));
    assertThat(noted.breach().shownByStep()).isFalse();
    assertThat(noted.toString()).contains("\n  seen in: e2\n");
    assertThat(FindingIdentity.of(refused)).isEqualTo(FindingIdentity.of(noted));
  }
}
