package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.IndicatedTask;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlanRuleId;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;

/** What stands on a day has to stand whether or not an entry that began before it is over by it. */
class NotOverYetTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, PLAN);
  private static final LocalDate YEAR = LocalDate.of(2031, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2031, 3, 18);
  private static final Instant NOON_IN_MARCH = Instant.parse("2031-03-18T12:00:00Z");
  private static final UnitId BRANCH = UnitId.of("branch");
  private static final Task WAGES = Task.of("wages", "Wages", FieldOfWork.ORGANIZATION);
  private static final Task HALL = Task.of("hall", "Hall", FieldOfWork.ORGANIZATION);
  private static final PlanningPeriod SPRING =
      PlanningPeriod.of("spring", YEAR, LocalDate.of(2031, 6, 1));
  private static final Event PLANNED =
      new PlanAdopted(
          BRANCH,
          SPRING,
          Optional.of(PersonId.of("ben")),
          ImmutableList.of(new PlannedTask(WAGES, Importance.CENTRAL)),
          ImmutableList.of());
  private static final Event TOLD = new TaskDelivered(WAGES.id(), Delivery.of("union", "ada"));

  private static Chronicle twoTasksWait() {
    return Chronicle.empty()
        .append(
            new OrganizationRecorded(
                Organization.builder()
                    .unit("union")
                    .inCharge("ada")
                    .unit("branch")
                    .under("union")
                    .inCharge("ben")
                    .build()),
            When.OUTSET)
        .append(
            new TasksIndicated(
                UnitId.of("union"),
                BRANCH,
                Optional.of(SPRING),
                ImmutableList.of(of(WAGES), of(HALL))),
            When.on(YEAR));
  }

  private static IndicatedTask of(Task task) {
    return new IndicatedTask(task, Optional.empty(), Optional.empty());
  }

  private static When during(int first, int last) {
    return When.during(LocalDate.of(2031, first, 1), LocalDate.of(2031, last, 30));
  }

  private static List<String> noCentre(Chronicle record) {
    Diagnosis diagnosis = Diagnosis.of(METHOD, record, NOON_IN_MARCH);
    return ImmutableList.<String>builder()
        .addAll(
            diagnosis.findings().stream()
                .filter(one -> one.rule().equals(PlanRuleId.NO_CENTRE_DECIDED))
                .map(one -> "found at " + one.where())
                .toList())
        .addAll(
            diagnosis.notExamined().stream()
                .filter(one -> one.rule().equals(Optional.of(PlanRuleId.NO_CENTRE_DECIDED)))
                .map(one -> one.reason().toString())
                .toList())
        .build();
  }

  @Test
  void aCentreMayHaveBeenDecidedByNow() {
    assertThat(noCentre(twoTasksWait())).containsExactly("found at branch");
    assertThat(noCentre(twoTasksWait().append(PLANNED, during(2, 7))))
        .containsExactly(
            "entry e3 says only 2031-02-01..2031-07-30; if it was by 2031-03-18T12:00:00Z, nothing"
                + " is wrong here");
  }

  @Test
  void whatElseIsNotOverChangesNothingAboutIt() {
    assertThat(noCentre(twoTasksWait().append(TOLD, during(1, 6)).append(PLANNED, during(2, 7))))
        .containsExactly(
            "entry e4 says only 2031-02-01..2031-07-30; if it was by 2031-03-18T12:00:00Z, nothing"
                + " is wrong here");
    assertThat(noCentre(twoTasksWait().append(TOLD, during(1, 6)).append(PLANNED, during(4, 7))))
        .containsExactly("found at branch");
  }

  @Test
  void ofOneDayWhatWasWrittenBeforeItHappenedBeforeItToo() {
    Chronicle record = twoTasksWait().append(TOLD, When.on(MARCH)).append(PLANNED, When.on(MARCH));
    assertThat(noCentre(record))
        .containsExactly(
            "entry e4 says only 2031-03-18; if it was by 2031-03-18T12:00:00Z, nothing is wrong"
                + " here");
  }
}
