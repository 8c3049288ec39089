package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Remedy;

/** Who could take a charge that is vacant, and who would leave one that is shared. */
class ChargeRemediesTest {

  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
  private static final UnitId MILL = UnitId.of("mill");
  private static final Task PUMP = Task.of("pump", "New pump", PRODUCTION);

  private static Remedy.Choice choice(OrganizationBuilder mill, Event... events) {
    Practice practice = Practice.begin(mill.build(), LeadershipMethod.of(RELAY));
    for (Event event : events) {
      practice = practice.note(event, DAY);
    }
    return (Remedy.Choice) practice.diagnosis(DAY.plusDays(1)).open().get(0).afterwards().get(0);
  }

  private static ImmutableList<Event> events(Remedy remedy) {
    return ((Remedy.Proposal) remedy).events();
  }

  private static OrganizationBuilder works() {
    return Organization.builder().unit("works").inCharge("director").unit("mill").under("works");
  }

  private static Remedy.Choice vacant(String... members) {
    return choice(
        works().department(PRODUCTION, "fitter").members(members),
        TaskRelayed.of(PUMP, "works", "mill", Delivery.of("mill", "fitter")));
  }

  @Test
  void ofFewEachIsListed() {
    Remedy.Choice choice = vacant("ada", "ben");
    assertThat(choice.candidates())
        .extracting(Remedy.Candidate::name)
        .containsExactly("fitter", "ada", "ben");
    assertThat(choice.others()).isZero();
  }

  @Test
  void ofManyTwelveAreListedAndTheOthersCounted() {
    Remedy.Choice choice =
        vacant(IntStream.range(10, 30).mapToObj(nth -> "p" + nth).toArray(String[]::new));
    assertThat(choice.candidates()).hasSize(12);
    assertThat(choice.others()).isEqualTo(9);
  }

  @Test
  void whoeverKeepsASharedChargeKeepsItAloneAndTheOthersLeaveIt() {
    Remedy.Choice choice = choice(works().inCharge("ada", "ben", "cem"));
    assertThat(choice.candidates())
        .extracting(Remedy.Candidate::name)
        .containsExactlyInAnyOrder("ada", "ben", "cem");
    for (Remedy.Candidate one : choice.candidates()) {
      assertThat(events(one.remedy()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of("ada", "ben", "cem")
                  .filter(other -> !other.equals(one.name()))
                  .map(other -> new Departed(PersonId.of(other), Post.inCharge(MILL)))
                  .toList());
    }
  }

  @Test
  void valuesReadPlainly() {
    assertThat(PUMP).hasToString("'New pump'");
    assertThat(new TaskAtUnit(PUMP.id(), MILL)).hasToString("task pump at mill");
    assertThat(TaskId.of("a")).isLessThan(TaskId.of("b"));
    assertThat(TaskId.of("b").compareTo(TaskId.of("b"))).isZero();
    assertThat(TaskView.TASKS).hasToString("tasks");
    Assignment told =
        new Assignment(
            PUMP.id(),
            MILL,
            PersonId.of("ada"),
            Responsibility.OVERALL,
            Optional.of(PersonId.of("eve")));
    assertThat(told).hasToString("ada answers for pump at mill overall, told by eve");
    assertThat(
            new Assignment(
                PUMP.id(), MILL, PersonId.of("fitter"), Responsibility.SPECIFIC, Optional.empty()))
        .hasToString("fitter answers for pump at mill with specific responsibility");
    assertThat(Mobilization.of(PUMP).at("mill").entirePersonnel())
        .hasToString("mobilize for pump at mill");
  }
}
