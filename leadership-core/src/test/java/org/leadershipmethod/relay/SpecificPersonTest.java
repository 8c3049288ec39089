package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.testkit.Proposed;

/** Who has specific responsibility, or overall charge, is told by the one who stands above. */
class SpecificPersonTest {

  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final UnitId MILL = UnitId.of("mill");
  private static final Task PUMP = Task.of("pump", "New pump", PRODUCTION);
  private static final Post DEPARTMENT = Post.department(MILL, PRODUCTION);

  private static Practice after(Event... events) {
    Practice practice =
        Practice.begin(
            Organization.builder()
                .unit("works")
                .inCharge("director")
                .unit("mill")
                .under("works")
                .inCharge("ada")
                .department(PRODUCTION, "fitter")
                .members("miller")
                .build(),
            LeadershipMethod.of(RELAY));
    LocalDate day = FIRST;
    for (Event event : events) {
      practice = practice.note(event, day);
      day = day.plusDays(10);
    }
    return practice;
  }

  private static List<Finding> findings(Event... events) {
    return after(events).diagnosis(FIRST.plusDays(90)).findings();
  }

  private static Event relayed(String... people) {
    return TaskRelayed.of(PUMP, "works", "mill")
        .delivered(List.of(people).stream().map(one -> Delivery.of("mill", one)).toList());
  }

  private static Delivery delivery(String person, String by) {
    return new Delivery(MILL, PersonId.of(person), true, true, Optional.of(PersonId.of(by)));
  }

  private static Event told(String person) {
    return new TaskDelivered(PUMP.id(), Delivery.of("mill", person));
  }

  @Test
  void theHeadTellsTheSpecificPersonWhoWasLeftOut() {
    Finding finding = findings(relayed("ada")).get(0);
    assertThat(finding.rule()).isEqualTo(RelayRuleId.SPECIFIC_PERSON_LEFT_OUT);
    assertThat(Proposed.afterwards(finding).get(0).events())
        .containsExactly(new TaskDelivered(PUMP.id(), delivery("fitter", "ada")));
    assertThat(findings(relayed("ada"), told("miller")).get(0).isOpen()).isTrue();
    assertThat(findings(relayed("ada"), told("fitter")).get(0).mendedBy()).hasToString("[e3]");
  }

  @Test
  void whereTheDepartmentHasNobodyAnyMoreThereIsNobodyToTell() {
    Finding finding =
        findings(relayed("ada"), new Departed(PersonId.of("fitter"), DEPARTMENT)).get(0);
    assertThat(finding.isOpen()).isTrue();
    assertThat(Proposed.whyNothing(finding))
        .last()
        .isEqualTo(
            "nobody here has specific responsibility for the field any more; the person in overall charge answers for it alone");
  }

  @Test
  void theHeadAboveTellsTheHeadWhoWasPassed() {
    Finding finding = findings(relayed("fitter")).get(0);
    assertThat(finding.rule()).isEqualTo(RelayRuleId.HEAD_BYPASSED);
    assertThat(Proposed.afterwards(finding).get(0).events())
        .containsExactly(new TaskDelivered(PUMP.id(), delivery("ada", "director")));
  }

  @Test
  void whereItIsNotWrittenWhoWasToldThatIsSaidAlsoOfAUnitWithoutAHead() {
    Event left = new Departed(PersonId.of("ada"), Post.inCharge(MILL));
    assertThat(
            after(left, relayed()).diagnosis(FIRST.plusDays(11)).notExamined().stream()
                .map(NotExamined::toString))
        .contains(
            "rule HeadBypassed at mill, entry e3: not examined: nobody wrote down who received 'New pump'");
  }

  @Test
  void whoHandsOverAPostIsLookedForAmongThoseWhoHaveIt() {
    Handover step = Handover.of(DEPARTMENT, "mller", "eve");
    assertThat(step.draft(after().situation()).toString())
        .contains("expected somebody who has it")
        .doesNotContain("'miller'");
    Handover near = Handover.of(DEPARTMENT, "fiter", "eve");
    assertThat(near.draft(after().situation()).toString()).contains("('fitter'?)");
    assertThat(near).hasToString("fiter hands over to eve as " + DEPARTMENT);
  }
}
