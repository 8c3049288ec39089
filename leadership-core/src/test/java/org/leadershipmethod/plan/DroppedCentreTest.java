package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.METHOD;
import static org.leadershipmethod.plan.SpringAtSchool.ROOFS;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.day;
import static org.leadershipmethod.plan.SpringAtSchool.plan;
import static org.leadershipmethod.plan.SpringAtSchool.record;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/** Whether a centre was dropped for what came last, for something else, or not at all. */
class DroppedCentreTest {

  private static List<String> rules(Chronicle record) {
    return Diagnosis.of(METHOD, record, day(80).latest()).findings().stream()
        .map(one -> one.rule().value())
        .filter(rule -> rule.equals("CentreDropped") || rule.equals("EachInstructionCentral"))
        .toList();
  }

  private static List<String> rules(Event... events) {
    return rules(record(events));
  }

  private static When during(int first, int last) {
    LocalDate start = LocalDate.of(2030, 3, 1);
    return When.during(start.plusDays(first), start.plusDays(last));
  }

  private static Event relayed(Task task) {
    return new TaskRelayed(task, UnitId.of("county"), Optional.empty(), SCHOOL, ImmutableList.of());
  }

  @Test
  void whatCameLastTakesThePlaceOfWhatCameBefore() {
    assertThat(rules(relayed(LITERACY), plan(LITERACY), relayed(HARVEST), plan(HARVEST)))
        .containsExactly("EachInstructionCentral");
  }

  @Test
  void whatNobodyAskedForWasNoInstruction() {
    assertThat(rules(plan(LITERACY), relayed(HARVEST), plan(HARVEST)))
        .containsExactly("CentreDropped");
  }

  @Test
  void whatCameBeforeThePlanIsNotTakenAsItComes() {
    assertThat(rules(relayed(LITERACY), relayed(HARVEST), plan(LITERACY), plan(HARVEST)))
        .containsExactly("CentreDropped");
  }

  @Test
  void whatDidNotComeLastIsNotTakenAsItComes() {
    assertThat(
            rules(relayed(LITERACY), plan(LITERACY), relayed(ROOFS), relayed(HARVEST), plan(ROOFS)))
        .containsExactly("CentreDropped");
  }

  @Test
  void nothingIsDroppedOnceThePeriodIsOver() {
    Chronicle record = record(plan(LITERACY));
    assertThat(rules(record.append(plan(HARVEST), day(59)))).containsExactly("CentreDropped");
    assertThat(rules(record.append(plan(HARVEST), day(60)))).isEmpty();
  }

  @Test
  void whetherThePeriodWasOverIsNotGuessed() {
    Chronicle record = record(plan(LITERACY));
    When inSpring = during(50, 59);
    When perhapsInSpring = during(50, 60);
    assertThat(rules(record.append(plan(HARVEST), inSpring))).containsExactly("CentreDropped");
    assertThat(rules(record.append(plan(HARVEST), perhapsInSpring))).isEmpty();
    assertThat(
            Diagnosis.of(METHOD, record.append(plan(HARVEST), perhapsInSpring), day(80).latest())
                .notExamined())
        .filteredOn(one -> one.rule().equals(Optional.of(PlanRuleId.CENTRE_DROPPED)))
        .extracting(one -> one.reason().toString())
        .containsExactly(
            "the record says only roughly when the unit decided this, and so not whether 'spring'"
                + " was over by then");
  }

  @Test
  void aPeriodReadsWithItsTime() {
    assertThat(SPRING).hasToString("spring (2030-03-01..2030-04-29)");
    assertThat(PlanningPeriod.named("spring")).hasToString("spring");
  }
}
