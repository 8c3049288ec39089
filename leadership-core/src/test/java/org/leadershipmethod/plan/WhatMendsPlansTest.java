package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.Importance.CENTRAL;
import static org.leadershipmethod.plan.Importance.SECOND;
import static org.leadershipmethod.plan.SpringAtSchool.FIRST;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.METHOD;
import static org.leadershipmethod.plan.SpringAtSchool.ROOFS;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.citing;
import static org.leadershipmethod.plan.SpringAtSchool.day;
import static org.leadershipmethod.plan.SpringAtSchool.plan;
import static org.leadershipmethod.plan.SpringAtSchool.record;
import static org.leadershipmethod.plan.SpringAtSchool.work;
import static org.leadershipmethod.plan.Urgency.ORDINARY;
import static org.leadershipmethod.plan.Urgency.PRESSING;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.rule.Finding;

/** Which entry mends what was found at a plan, and which ones leave it as it is. */
class WhatMendsPlansTest {

  private static final PlanningPeriod APRIL =
      PlanningPeriod.of("April", FIRST.plusDays(31), FIRST.plusDays(60));
  private static final PlanningPeriod SUMMER =
      PlanningPeriod.of("summer", FIRST.plusDays(92), FIRST.plusDays(183));
  private static final PlanningPeriod MAY =
      PlanningPeriod.of("May", FIRST.plusDays(58), FIRST.plusDays(91));
  private static final PlanningPeriod JULY =
      PlanningPeriod.of("July", FIRST.plusDays(122), FIRST.plusDays(152));
  private static final Event ORDERED =
      TasksIndicated.of(
          "county",
          "school",
          SPRING,
          IndicatedTask.of(LITERACY, CENTRAL, ORDINARY),
          IndicatedTask.of(HARVEST, SECOND, PRESSING));
  private static final Event GIVEN_UP = TaskWithdrawn.of(LITERACY, "school", "school");

  private static List<String> found(Event... events) {
    return Diagnosis.of(METHOD, record(events), day(30).latest()).findings().stream()
        .map(WhatMendsPlansTest::told)
        .toList();
  }

  private static String told(Finding one) {
    return one.rule()
        + " in "
        + one.evidence().get(0)
        + (one.isOpen() ? "" : ", mended by " + one.mendedBy());
  }

  private static PlanAdopted in(PlanningPeriod period, Task... tasks) {
    return new PlanAdopted(SCHOOL, period, plan().by(), plan(tasks).tasks(), ImmutableList.of());
  }

  private static PlanAdopted both(PlanningPeriod period) {
    return in(period)
        .with(List.of(new PlannedTask(LITERACY, CENTRAL), new PlannedTask(HARVEST, CENTRAL)));
  }

  private static PlanAdopted byTeacher(PlanningPeriod period) {
    return in(period, LITERACY).by(PersonId.of("teacher"));
  }

  private static Event result(Task task) {
    return ResultAchieved.of(task, "school", "done");
  }

  private static Event relayed(Task task) {
    return new TaskRelayed(task, UnitId.of("county"), Optional.empty(), SCHOOL, ImmutableList.of());
  }

  @Test
  void anOrderThatIsTakenOnceMoreMendsNothing() {
    assertThat(found(ORDERED, plan(LITERACY, HARVEST), plan(LITERACY, HARVEST)))
        .containsExactly("IndicatedOrderTaken in e3", "IndicatedOrderTaken in e4");
    assertThat(found(ORDERED, plan(HARVEST, LITERACY), plan(HARVEST, LITERACY)))
        .containsExactly("IndicatedOrderLeft in e3", "IndicatedOrderLeft in e4");
    PlanAdopted arrived = plan(LITERACY, HARVEST, ROOFS);
    assertThat(found(relayed(LITERACY), relayed(HARVEST), relayed(ROOFS), arrived, arrived))
        .containsExactly("OrderOfArrival in e5", "OrderOfArrival in e6");
  }

  @Test
  void whatIsNotAboutTheOrderLeavesItAsItIs() {
    assertThat(found(ORDERED, plan(LITERACY, HARVEST), result(HARVEST), work(HARVEST)))
        .containsExactly("IndicatedOrderTaken in e3");
    assertThat(found(ORDERED, plan(LITERACY, HARVEST), in(SUMMER, ROOFS)))
        .containsExactly("IndicatedOrderTaken in e3");
  }

  @Test
  void anOrderOfOnesOwnAndOneThatWasWeighedMendIt() {
    assertThat(found(ORDERED, plan(LITERACY, HARVEST), plan(LITERACY)))
        .containsExactly("IndicatedOrderTaken in e3, mended by [e4]");
    PlanAdopted weighed = citing(plan(LITERACY, HARVEST), "e4");
    assertThat(found(ORDERED, plan(LITERACY, HARVEST), work(HARVEST), weighed))
        .containsExactly("IndicatedOrderTaken in e3, mended by [e5]");
    assertThat(
            found(
                ORDERED,
                plan(LITERACY, HARVEST),
                plan(LITERACY, HARVEST),
                work(HARVEST),
                citing(plan(LITERACY, HARVEST), "e5")))
        .containsExactly(
            "IndicatedOrderTaken in e3, mended by [e6]",
            "IndicatedOrderTaken in e4, mended by [e6]");
  }

  @Test
  void severalCentresStandAsLongAsThereAreSeveral() {
    assertThat(found(both(SPRING), both(SPRING), in(SUMMER, ROOFS)))
        .containsExactly("SeveralCentres in e2", "SeveralCentres in e3");
    assertThat(found(both(SPRING), both(SPRING), plan(HARVEST)))
        .containsExactly(
            "SeveralCentres in e2, mended by [e4]", "SeveralCentres in e3, mended by [e4]");
    assertThat(found(both(SPRING), result(HARVEST)))
        .containsExactly("SeveralCentres in e2, mended by [e3]");
  }

  @Test
  void aCentreBesideStandsInTheWayUntilItIsConcluded() {
    assertThat(found(plan(LITERACY), in(APRIL, HARVEST), in(MAY, HARVEST)))
        .containsExactly("SeveralCentres in e3", "SeveralCentres in e4");
    assertThat(found(plan(LITERACY), in(APRIL, HARVEST), result(LITERACY)))
        .containsExactly("SeveralCentres in e3, mended by [e4]");
    assertThat(found(plan(LITERACY), in(APRIL, HARVEST), in(APRIL, LITERACY)))
        .containsExactly("SeveralCentres in e3, mended by [e4]");
  }

  @Test
  void thePlanOfAnotherPeriodMendsNothing() {
    assertThat(found(plan(LITERACY), both(SUMMER), in(JULY, LITERACY)))
        .containsExactly("SeveralCentres in e3", "SeveralCentres in e4");
    assertThat(found(both(SUMMER), plan(LITERACY), in(APRIL, LITERACY)))
        .containsExactly("SeveralCentres in e2");
    assertThat(found(byTeacher(SPRING), in(SUMMER, LITERACY), in(APRIL, LITERACY)))
        .containsExactly("AdoptedByAnother in e2");
  }

  @Test
  void onlyTheHeadMendsWhatAnotherDecided() {
    assertThat(found(byTeacher(SPRING), byTeacher(SPRING), in(APRIL, LITERACY)))
        .containsExactly("AdoptedByAnother in e2", "AdoptedByAnother in e3");
    assertThat(found(byTeacher(SPRING), plan(LITERACY)))
        .containsExactly("AdoptedByAnother in e2, mended by [e3]");
  }

  @Test
  void whatWasGivenUpIsMendedByBeingTakenUpOrByItsResult() {
    assertThat(found(plan(LITERACY), GIVEN_UP)).containsExactly("CentreGivenUp in e3");
    assertThat(found(plan(LITERACY), GIVEN_UP, plan(LITERACY)))
        .containsExactly("CentreGivenUp in e3, mended by [e4]");
    assertThat(found(plan(LITERACY), GIVEN_UP, result(LITERACY)))
        .containsExactly("CentreGivenUp in e3, mended by [e4]");
    assertThat(found(plan(LITERACY), GIVEN_UP, plan(HARVEST), plan(LITERACY)))
        .containsExactly("CentreGivenUp in e3, mended by [e5]");
    assertThat(found(plan(LITERACY), GIVEN_UP, work(ROOFS), citing(plan(HARVEST), "e4")))
        .containsExactly("CentreGivenUp in e3, mended by [e5]");
  }

  @Test
  void whatWasGivenUpStaysSoWhateverElseHappens() {
    assertThat(found(plan(LITERACY), GIVEN_UP, result(HARVEST), work(LITERACY)))
        .containsExactly("CentreGivenUp in e3");
    assertThat(found(plan(LITERACY), GIVEN_UP, plan(HARVEST)))
        .containsExactly("CentreGivenUp in e3");
    assertThat(found(plan(LITERACY), GIVEN_UP, in(SUMMER, LITERACY), in(APRIL, HARVEST)))
        .containsExactly("CentreGivenUp in e3");
    assertThat(found(plan(LITERACY), GIVEN_UP, new PeriodClosed(SCHOOL, SPRING)))
        .containsExactly("CentreGivenUp in e3", "ClosedWithoutResult in e4");
    assertThat(found(plan(LITERACY), GIVEN_UP, new PeriodClosed(SCHOOL, SPRING), result(LITERACY)))
        .containsExactly(
            "CentreGivenUp in e3, mended by [e5]", "ClosedWithoutResult in e4, mended by [e5]");
  }

  @Test
  void ofTwoThatWereGivenUpEachIsMendedForItself() {
    Event[] two = {
      plan(LITERACY), GIVEN_UP, plan(HARVEST), TaskWithdrawn.of(HARVEST, "school", "school")
    };
    assertThat(found(two)).containsExactly("CentreGivenUp in e3", "CentreGivenUp in e5");
    assertThat(found(two[0], two[1], two[2], two[3], result(HARVEST)))
        .containsExactly("CentreGivenUp in e3", "CentreGivenUp in e5, mended by [e6]");
    assertThat(found(two[0], two[1], two[2], two[3], plan(LITERACY)))
        .containsExactly("CentreGivenUp in e3, mended by [e6]", "CentreGivenUp in e5");
  }

  @Test
  void aPeriodThatWasClosedWantsItsOwnResult() {
    PeriodClosed closed = new PeriodClosed(SCHOOL, SPRING);
    assertThat(found(plan(LITERACY), closed, result(HARVEST)))
        .containsExactly("ClosedWithoutResult in e3");
    assertThat(found(plan(LITERACY), closed, in(SUMMER, HARVEST), result(HARVEST)))
        .containsExactly("ClosedWithoutResult in e3");
    assertThat(found(plan(LITERACY), closed, in(SUMMER, LITERACY), result(LITERACY)))
        .containsExactly("ClosedWithoutResult in e3, mended by [e5]");
    assertThat(found(plan(LITERACY), closed, closed, result(HARVEST)))
        .containsExactly("ClosedWithoutResult in e3");
    assertThat(found(plan(LITERACY), closed, closed, result(LITERACY)))
        .containsExactly("ClosedWithoutResult in e3, mended by [e5]");
    assertThat(found(plan(LITERACY), closed, plan(LITERACY), result(LITERACY)))
        .containsExactly("ClosedWithoutResult in e3, mended by [e5]");
  }

  @Test
  void whatWasDroppedIsMendedByItsOwnResultOrByBeingTakenUp() {
    assertThat(found(plan(LITERACY), plan(HARVEST), result(HARVEST)))
        .containsExactly("CentreDropped in e3");
    assertThat(found(plan(LITERACY), plan(HARVEST), result(LITERACY)))
        .containsExactly("CentreDropped in e3, mended by [e4]");
    assertThat(found(plan(LITERACY), plan(HARVEST), plan(ROOFS), result(LITERACY)))
        .containsExactly("CentreDropped in e3, mended by [e5]", "CentreDropped in e4");
    assertThat(found(plan(LITERACY), plan(HARVEST), plan(ROOFS), result(HARVEST)))
        .containsExactly("CentreDropped in e3", "CentreDropped in e4, mended by [e5]");
    assertThat(found(plan(LITERACY), plan(HARVEST), plan(ROOFS), plan(HARVEST)))
        .containsExactly("CentreDropped in e3", "CentreDropped in e4, mended by [e5]");
  }

  @Test
  void thePlanBesideMendsSeveralCentresByTakingUpTheSame() {
    assertThat(found(plan(LITERACY), in(APRIL, HARVEST), work(ROOFS), citing(plan(HARVEST), "e4")))
        .containsExactly("SeveralCentres in e3, mended by [e5]");
  }

  @Test
  void onlyACentralTaskThatIsGivenUpIsDropped() {
    Event harvest = TaskWithdrawn.of(HARVEST, "school", "school");
    assertThat(dropped(plan(LITERACY, HARVEST), harvest)).isEmpty();
    assertThat(dropped(plan(LITERACY, HARVEST), GIVEN_UP)).containsExactly(LITERACY);
    assertThat(dropped(plan(LITERACY, HARVEST), GIVEN_UP, GIVEN_UP)).containsExactly(LITERACY);
    assertThat(dropped(plan(LITERACY), TaskWithdrawn.of(LITERACY, "school", "county"))).isEmpty();
    assertThat(dropped(plan(LITERACY, HARVEST), GIVEN_UP, result(HARVEST)))
        .containsExactly(LITERACY);
    assertThat(dropped(plan(LITERACY), GIVEN_UP, result(LITERACY))).isEmpty();
  }

  @Test
  void onlyTheResultOfACentralTaskIsOneOfThePeriod() {
    assertThat(standing(plan(LITERACY, HARVEST), GIVEN_UP, result(HARVEST)).hasResult()).isFalse();
    assertThat(standing(plan(LITERACY, HARVEST), GIVEN_UP, result(LITERACY)).hasResult()).isTrue();
    assertThat(standing(plan(LITERACY, HARVEST), result(HARVEST)).hasResult()).isFalse();
    assertThat(standing(plan(LITERACY, HARVEST), result(LITERACY)).hasResult()).isTrue();
  }

  private static AdoptedPlan standing(Event... events) {
    return Practice.resume(record(events), METHOD)
        .situation()
        .view(PlanView.PLANS)
        .of(SCHOOL)
        .get(0);
  }

  private static List<Task> dropped(Event... events) {
    return standing(events).dropped().stream().map(DroppedTask::task).toList();
  }
}
