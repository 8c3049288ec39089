package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.plan.Importance.CENTRAL;
import static org.leadershipmethod.plan.Importance.SECOND;
import static org.leadershipmethod.plan.Importance.THIRD;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.METHOD;
import static org.leadershipmethod.plan.SpringAtSchool.ROOFS;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.day;
import static org.leadershipmethod.plan.SpringAtSchool.plan;
import static org.leadershipmethod.plan.SpringAtSchool.record;
import static org.leadershipmethod.plan.SpringAtSchool.work;
import static org.leadershipmethod.plan.Urgency.ORDINARY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Proposed;

/** What the values of plans hold and how they read, and what a plan that is drafted may weigh. */
class PlanValuesTest {

  private static PlannedTask as(Importance importance, Task task) {
    return new PlannedTask(task, importance);
  }

  @Test
  void aPlanThatIsCentredAnewHasEachTaskOnce() {
    assertThat(plan(LITERACY, HARVEST, ROOFS).centred(HARVEST).tasks())
        .containsExactly(as(CENTRAL, HARVEST), as(SECOND, LITERACY), as(THIRD, ROOFS));
    assertThat(plan(LITERACY).centred(LITERACY)).isEqualTo(plan(LITERACY));
  }

  @Test
  void aTaskIsRankedByBothThatAreSaid() {
    assertThat(IndicatedTask.of(LITERACY, CENTRAL, ORDINARY).isRanked()).isTrue();
    assertThat(IndicatedTask.of(LITERACY, CENTRAL, ORDINARY).isCentral()).isTrue();
    assertThat(IndicatedTask.of(LITERACY, SECOND, ORDINARY).isCentral()).isFalse();
    assertThat(IndicatedTask.unranked(LITERACY).isCentral()).isFalse();
    assertThat(IndicatedTask.unranked(LITERACY).isRanked()).isFalse();
    IndicatedTask half = new IndicatedTask(LITERACY, Optional.of(SECOND), Optional.empty());
    assertThat(half.isRanked()).isFalse();
    IndicatedTask other = new IndicatedTask(LITERACY, Optional.empty(), Optional.of(ORDINARY));
    assertThat(other.isRanked()).isFalse();
  }

  @Test
  void anIndicationToOrFromAUnitThatIsNotThereNamesBoth() {
    Indication step =
        Indication.from("country").to("shool").during(SPRING).central(LITERACY, ORDINARY);
    assertThat(step).hasToString("country asks shool for 1 task");
    List<String> problems =
        Practice.resume(record(), METHOD)
            .take(step, day(1))
            .fold(taken -> List.<Problem>of(), refused -> refused.problems())
            .stream()
            .map(Problem::toString)
            .toList();
    assertThat(problems)
        .hasSize(2)
        .anyMatch(one -> one.startsWith("the asking unit: found 'country'"))
        .anyMatch(one -> one.startsWith("the asked unit: found 'shool'"));
  }

  private static Finding refused(Event... before) {
    return Practice.resume(record(before), METHOD)
        .take(Step.of(plan(LITERACY, HARVEST)), day(9))
        .fold(taken -> ImmutableList.<Finding>of(), Ruling.Refused::findings)
        .get(0);
  }

  @Test
  void whereNothingIsKnownThatCouldBeWeighedThatIsSaid() {
    Event order =
        TasksIndicated.of(
            "county",
            "school",
            SPRING,
            IndicatedTask.of(LITERACY, CENTRAL, ORDINARY),
            IndicatedTask.of(HARVEST, SECOND, ORDINARY));
    assertThat(refused(order).rule()).isEqualTo(PlanRuleId.INDICATED_ORDER_TAKEN);
    assertThat(Proposed.whyNothing(refused(order)))
        .contains(
            "the record has nothing at school that somebody could weigh; first write down a result, a vacancy or work under way");
    assertThat(Proposed.candidates(refused(order, work(HARVEST)))).contains("e3");
  }

  @Test
  void ofManyTasksTwelveAreListedAndTheOthersCounted() {
    Chronicle record = record();
    for (int nth = 1; nth <= 14; nth++) {
      Task task = Task.of("task-" + nth, "Task " + nth, PRODUCTION);
      record =
          record.append(
              new TaskRelayed(
                  task, UnitId.of("county"), Optional.empty(), SCHOOL, ImmutableList.of()),
              day(nth));
    }
    Remedy remedy =
        Diagnosis.of(METHOD, record, day(60).latest())
            .findings(PlanRuleId.NO_CENTRE_DECIDED)
            .get(0)
            .afterwards()
            .get(0);
    assertThat(remedy)
        .isInstanceOfSatisfying(
            Remedy.Choice.class,
            choice -> {
              // the first in the order of arrival would break a rule, and is counted with the
              // others
              assertThat(choice.candidates()).hasSize(11);
              assertThat(choice.others()).isEqualTo(3);
            });
  }

  @Test
  void valuesReadPlainly() {
    assertThat(new PlaceInPeriod(SCHOOL, "spring")).hasToString("school in spring");
    assertThat(new Place(SCHOOL)).hasToString("school");
    assertThat(as(CENTRAL, LITERACY)).hasToString("'Literacy campaign' is central");
    assertThat(ORDINARY.toString()).isNotBlank().isNotEqualTo(Urgency.PRESSING.toString());
    assertThat(Plan.of("school", SPRING).central(LITERACY).adoptedBy("principal"))
        .hasToString("adopt 'Literacy campaign' at the centre of school in " + SPRING);
  }
}
