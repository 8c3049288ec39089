package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.Proposed;

/** What mends a finding about a relay, and what leaves it open though it looks alike. */
class WhatMendsRelayTest {

  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final UnitId MILL = UnitId.of("mill");
  private static final Task PUMP = Task.of("pump", "New pump", PRODUCTION);
  private static final Event HEAD_LEFT = new Departed(PersonId.of("ada"), Post.inCharge(MILL));

  /** Ten days apart, so that every window has run between two of them. */
  private static Practice after(Event... events) {
    Practice practice = begun();
    LocalDate day = FIRST;
    for (Event event : events) {
      practice = practice.note(event, day);
      day = day.plusDays(10);
    }
    return practice;
  }

  private static Practice begun() {
    return Practice.begin(
        Organization.builder()
            .unit("works")
            .inCharge("director")
            .unit("press")
            .under("works")
            .inCharge("editor")
            .unit("district")
            .under("works")
            .inCharge("district-head")
            .unit("mill")
            .under("district")
            .inCharge("ada")
            .department(PRODUCTION, "fitter")
            .build(),
        LeadershipMethod.of(RELAY));
  }

  private static Diagnosis diagnosis(Event... events) {
    return after(events).diagnosis(FIRST.plusDays(100));
  }

  private static List<String> found(Event... events) {
    return diagnosis(events).findings().stream()
        .map(
            one ->
                one.rule() + " at " + one.where() + (one.isOpen() ? "" : " by " + one.mendedBy()))
        .toList();
  }

  private static TaskRelayed relayed(String from, String... people) {
    return TaskRelayed.of(PUMP, from, "mill")
        .delivered(List.of(people).stream().map(one -> Delivery.of("mill", one)).toList());
  }

  private static Event told(String person) {
    return new TaskDelivered(PUMP.id(), Delivery.of("mill", person));
  }

  private static Event comesIntoCharge(String person) {
    return new Appointed(PersonId.of(person), Post.inCharge(MILL));
  }

  @Test
  void whatCameFromAboveBeforeMendsNothingThatCameFromBesideSince() {
    Event lawful = relayed("district", "ada", "fitter");
    Event fromBeside = relayed("press", "ada", "fitter");
    assertThat(found(lawful, fromBeside, told("ada"))).containsExactly("NotSubordinate at mill");
    assertThat(found(fromBeside, lawful)).containsExactly("NotSubordinate at mill by [e3]");
  }

  @Test
  void whatIsProposedStartsFromTheRelayThatWasFound() {
    Finding finding =
        diagnosis(relayed("district", "ada", "fitter"), relayed("press", "ada", "fitter"))
            .open()
            .get(0);
    assertThat(Proposed.afterwards(finding).get(0).events())
        .singleElement()
        .isInstanceOfSatisfying(
            TaskRelayed.class, one -> assertThat(one.from()).isEqualTo(UnitId.of("works")));
  }

  @Test
  void aUnitThatRelaysToItselfIsLookedAtAsWell() {
    assertThat(found(relayed("mill", "fitter")))
        .containsExactlyInAnyOrder("NotSubordinate at mill", "HeadBypassed at mill");
  }

  @Test
  void whoAnswersAlreadyAndComesIntoChargeMendsThatNobodyAnswers() {
    Event lawful = relayed("district", "ada", "fitter");
    assertThat(diagnosis(lawful, HEAD_LEFT).open()).hasSize(1);
    assertThat(diagnosis(lawful, HEAD_LEFT, comesIntoCharge("fitter")).findings()).isEmpty();
    assertThat(diagnosis(lawful, HEAD_LEFT, comesIntoCharge("stranger")).open()).hasSize(1);
  }

  @Test
  void aTaskThatIsConcludedAfterTheWindowIsNotLeftToNobodyAnyMore() {
    Event lawful = relayed("district", "ada", "fitter");
    Event result = ResultAchieved.of(PUMP, "mill", "it runs");
    assertThat(diagnosis(lawful, HEAD_LEFT, result).findings()).isEmpty();
    Event withdrawn = TaskWithdrawn.of(PUMP, "mill", "district");
    assertThat(diagnosis(lawful, HEAD_LEFT, withdrawn).findings()).isEmpty();
  }

  /** Looked at between the two, so that it is found first. */
  @Test
  void whatWasFoundAlreadyIsNoLongerSoOnceSomebodyAnswersOrTheTaskIsConcluded() {
    Event lawful = relayed("district", "ada", "fitter");
    Event stranger = told("stranger");
    assertThat(diagnosis(lawful, HEAD_LEFT, stranger).open()).hasSize(1);
    assertThat(diagnosis(lawful, HEAD_LEFT, stranger, comesIntoCharge("fitter")).open()).isEmpty();
    Event result = ResultAchieved.of(PUMP, "mill", "it runs");
    assertThat(diagnosis(lawful, HEAD_LEFT, stranger, result).open()).isEmpty();
  }

  @Test
  void whoOnlyHadADepartmentAndLeftDidNotAnswerForTheWhole() {
    Event fitterLeft = new Departed(PersonId.of("fitter"), Post.department(MILL, PRODUCTION));
    assertThat(found(HEAD_LEFT, relayed("district", "fitter"), fitterLeft))
        .containsExactly("ChargeVacant at mill");
  }
}
