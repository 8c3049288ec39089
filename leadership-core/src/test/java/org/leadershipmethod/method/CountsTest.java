package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskRelayed;

/** How many findings there are of each rule and at each place. */
class CountsTest {

  private static final Task TASK = Task.of("task", "Task", FieldOfWork.EDUCATION);
  private static final Task OTHER = Task.of("other", "Other", FieldOfWork.EDUCATION);

  @Test
  void theMostComeFirst() {
    Organization organization =
        Organization.builder()
            .unit("mill")
            .inCharge("director")
            .unit("shop")
            .under("mill")
            .inCharge("foreman")
            .unit("bench")
            .under("shop")
            .inCharge("turner")
            .build();
    When day = When.on(LocalDate.of(2030, 1, 1));
    Diagnosis diagnosis =
        Diagnosis.of(
            LeadershipMethod.of(RELAY),
            Chronicle.builder()
                .add(new OrganizationRecorded(organization), When.OUTSET)
                .add(TaskRelayed.of(TASK, "mill", "shop", Delivery.of("shop", "clerk")), day)
                .add(TaskRelayed.of(TASK, "mill", "bench", Delivery.of("bench", "boy")), day)
                .add(TaskRelayed.of(OTHER, "mill", "shop", Delivery.of("shop", "clerk")), day)
                .add(new TaskDelivered(TASK.id(), Delivery.of("bench", "turner")), day)
                .build(),
            day.latest());
    assertThat(diagnosis.openByRule().toString()).isEqualTo("{HeadBypassed=2, LevelSkipped=1}");
    assertThat(diagnosis.openByPlace().toString()).isEqualTo("{shop=3}");
    assertThat(diagnosis.mendedByRule().toString()).isEqualTo("{HeadBypassed=1}");
    assertThat(diagnosis.mendedByPlace().toString()).isEqualTo("{bench=1}");
  }
}
