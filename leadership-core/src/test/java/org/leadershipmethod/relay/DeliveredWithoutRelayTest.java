package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.Proposed;

/** What is proposed in place of telling somebody at a unit to which nobody relayed the task. */
class DeliveredWithoutRelayTest {

  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final UnitId MILL = UnitId.of("mill");
  private static final Task PUMP = Task.of("pump", "New pump", PRODUCTION);

  /** The task stands at the press; somebody at the mill is told of it. */
  private static Finding found(Event delivered) {
    Practice practice =
        Practice.begin(
            Organization.builder()
                .unit("works")
                .inCharge("director")
                .unit("press")
                .under("works")
                .inCharge("editor")
                .unit("mill")
                .under("works")
                .inCharge("ada")
                .members("miller")
                .build(),
            LeadershipMethod.of(RELAY));
    return practice
        .note(TaskRelayed.of(PUMP, "works", "press", Delivery.of("press", "editor")), FIRST)
        .note(delivered, FIRST.plusDays(1))
        .diagnosis(FIRST.plusDays(2))
        .open()
        .get(0);
  }

  private static final Event TO_HEAD =
      new TaskDelivered(PUMP.id(), Delivery.of(MILL, PersonId.of("ada")));

  @Test
  void theHeadIsToldFirstAndThenWhoeverWasMeant() {
    TaskDelivered meant = new TaskDelivered(PUMP.id(), Delivery.of("mill", "miller"));
    Finding finding = found(meant);
    assertThat(finding.rule()).isEqualTo(RelayRuleId.HEAD_BYPASSED);
    Proposed draft = Proposed.instead(finding).get(0);
    assertThat(draft.events()).containsExactly(TO_HEAD, meant);
    assertThat(draft.words())
        .isEqualTo(
            "first tell the person in overall charge of it and make them responsible, then deliver it as you meant to");
  }

  @Test
  void theHeadWhoWasReachedInNoWayIsToldAndOnce() {
    Finding finding =
        found(
            new TaskDelivered(
                PUMP.id(), new Delivery(MILL, PersonId.of("ada"), false, false, Optional.empty())));
    assertThat(finding.rule()).isEqualTo(RelayRuleId.HEAD_BYPASSED);
    Proposed draft = Proposed.instead(finding).get(0);
    assertThat(draft.events()).containsExactly(TO_HEAD);
    assertThat(draft.words())
        .isEqualTo("tell the person in overall charge of it, and make them responsible");
  }
}
