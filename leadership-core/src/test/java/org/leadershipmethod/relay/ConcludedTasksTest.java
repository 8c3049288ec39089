package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.relay.TaskView.TASKS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MoreCollectors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Proposed;

/** A task stands until it has a result or is taken back, and is forgotten then. */
class ConcludedTasksTest {

  private static final LocalDate FIRST = LocalDate.of(2030, 3, 1);
  private static final Task LITERACY = Task.of("literacy", "Literacy campaign", PROPAGANDA);

  private static Practice begun() {
    Organization county =
        Organization.builder()
            .unit("county")
            .inCharge("secretary")
            .unit("district")
            .under("county")
            .inCharge("district-head")
            .unit("school")
            .under("district")
            .inCharge("principal")
            .department(PROPAGANDA, "teacher-of-letters")
            .members("pupil")
            .unit("mill")
            .under("district")
            .inCharge("director")
            .build();
    return Practice.begin(county, LeadershipMethod.of(RELAY));
  }

  private static Practice take(Practice practice, Step<?> step, int day) {
    return practice.take(step, FIRST.plusDays(day)).orElseThrow().practice();
  }

  private static Practice relayed(String... units) {
    Practice practice = begun();
    for (String unit : units) {
      practice = take(practice, Relay.of(LITERACY).from("county").to(unit), 0);
    }
    return practice;
  }

  private static List<TaskId> at(Practice practice, String unit) {
    return practice.situation().view(TASKS).at(UnitId.of(unit));
  }

  @Test
  void aResultConcludesATaskWhereItWasAchieved() {
    Practice practice = relayed("school", "mill");
    Practice school =
        take(practice, Step.of(ResultAchieved.of(LITERACY, "school", "everybody reads")), 9);
    assertThat(at(school, "school")).isEmpty();
    assertThat(at(school, "mill")).containsExactly(LITERACY.id());
    assertThat(at(school, "district")).as("it went on from here to the mill").isNotEmpty();
    assertThat(school.situation().view(TASKS).task(LITERACY.id())).isPresent();
    Practice mill = take(school, Step.of(TaskWithdrawn.of(LITERACY, "mill", "county")), 10);
    assertThat(at(mill, "mill")).isEmpty();
    assertThat(at(mill, "district")).isEmpty();
    assertThat(mill.situation().view(TASKS).task(LITERACY.id())).isEmpty();
    assertThat(mill.situation().view(TASKS)).hasToString("0 tasks at units");
  }

  @Test
  void whatNobodyEverStatedIsNotConcluded() {
    Event result = ResultAchieved.of(LITERACY, "school", "everybody reads");
    assertThat(begun().take(Step.of(result), FIRST).toString())
        .contains("the task: found 'literacy', expected the id of a task that is known here");
    Practice after = begun().note(result, When.on(FIRST));
    assertThat(after.situation().view(TASKS)).hasToString("0 tasks at units");
    Diagnosis diagnosis = after.diagnosis(after.situation().moment());
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined()).hasSize(1);
  }

  private static Practice worked() {
    PersonId letters = PersonId.of("teacher-of-letters");
    Event work = new WorkDone(LITERACY, UnitId.of("school"), ImmutableSet.of(letters));
    return relayed("school").note(work, When.on(FIRST.plusDays(1)));
  }

  @Test
  void workThatIsOverIsNotWaitedForAnyMore() {
    Practice late = worked();
    assertThat(late.diagnosis(When.on(FIRST.plusDays(60)).latest()).open())
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo(RelayRuleId.DEPARTMENT_ALONE));
    Practice done =
        late.note(
            ResultAchieved.of(LITERACY, "school", "everybody reads"), When.on(FIRST.plusDays(50)));
    assertThat(done.diagnosis(When.on(FIRST.plusDays(60)).latest()).open()).isEmpty();
  }

  @Test
  void aFindingAboutAConcludedTaskStandsAndSaysSo() {
    Practice practice =
        begun()
            .note(
                TaskRelayed.of(LITERACY, "district", "school", Delivery.of("school", "principal")),
                When.on(FIRST))
            .note(
                ResultAchieved.of(LITERACY, "school", "everybody reads"),
                When.on(FIRST.plusDays(9)));
    Finding finding = practice.diagnosis(practice.situation().moment()).open().get(0);
    assertThat(finding.rule().value()).isEqualTo("SpecificPersonLeftOut");
    assertThat(Proposed.whyNothing(finding))
        .last()
        .isEqualTo("the task is concluded at school, so it is too late to mend this");
  }

  /** More than a year after its result nothing can be written down about a task any more. */
  @Test
  void aTaskThatIsForgottenIsDeliveredToNobody() {
    Task health = Task.of("health", "Clean wells", PROPAGANDA);
    Event relayed = TaskRelayed.of(LITERACY, "district", "school", toldOnly("school", "principal"));
    Practice concluded =
        begun()
            .note(relayed, When.on(FIRST))
            .note(ResultAchieved.of(LITERACY, "school", "everybody reads"), When.on(FIRST));
    assertThat(proposedInIt(concluded)).contains("tell the person in overall charge about it now");
    Practice later =
        take(concluded, Relay.of(health).from("district").to("mill"), 367)
            .note(ResultAchieved.of(health, "mill", "clean"), When.on(FIRST.plusDays(368)));
    assertThat(proposedInIt(later))
        .contains("the task is concluded at school, so it is too late to mend this")
        .doesNotContain("we tried");
  }

  private static Delivery toldOnly(String unit, String person) {
    return new Delivery(UnitId.of(unit), PersonId.of(person), true, false, Optional.empty());
  }

  private static String proposedInIt(Practice practice) {
    Finding finding =
        practice.diagnosis(practice.situation().moment()).open().stream()
            .filter(one -> one.rule().equals(RelayRuleId.HEAD_WITHOUT_RESPONSIBILITY))
            .collect(MoreCollectors.onlyElement());
    return finding.afterwards().toString();
  }

  @Test
  void aResultSaysWhatWasAchieved() {
    assertThat(catchThrowable(() -> ResultAchieved.of(LITERACY, "school", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("what was achieved");
  }
}
