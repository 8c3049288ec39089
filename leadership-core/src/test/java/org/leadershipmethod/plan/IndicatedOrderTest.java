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
import static org.leadershipmethod.plan.Urgency.ORDINARY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Finding;

/** How many centres a place was asked for, and how far a plan follows the order it was given. */
class IndicatedOrderTest {

  private static final Task WELL = Task.of("well", "New well", PRODUCTION);

  private static ImmutableList<Finding> findings(Event... events) {
    return Diagnosis.of(METHOD, record(events), day(12).latest()).findings();
  }

  private static List<String> found(Event... events) {
    return findings(events).stream()
        .map(
            one ->
                one.rule()
                    + " in "
                    + one.evidence().get(0)
                    + (one.isOpen() ? "" : ", mended by " + one.mendedBy()))
        .toList();
  }

  private static IndicatedTask as(Importance importance, Task task) {
    return IndicatedTask.of(task, importance, ORDINARY);
  }

  private static Event asked(IndicatedTask... tasks) {
    return TasksIndicated.of("county", "school", SPRING, tasks);
  }

  private static Event askedForAnyPeriod(IndicatedTask... tasks) {
    return new TasksIndicated(
        UnitId.of("county"), SCHOOL, Optional.empty(), ImmutableList.copyOf(tasks));
  }

  private static Event result(Task task) {
    return ResultAchieved.of(task, "school", "done");
  }

  @Test
  void itIsSaidForWhichPeriod() {
    assertThat(
            findings(asked(as(CENTRAL, LITERACY)), asked(as(CENTRAL, HARVEST)))
                .get(0)
                .breach()
                .said())
        .hasToString(
            "The unit was asked for 2 tasks for " + SPRING + ", each of them as the central one.");
    assertThat(
            findings(
                    askedForAnyPeriod(as(CENTRAL, LITERACY)),
                    askedForAnyPeriod(as(CENTRAL, HARVEST)))
                .get(0)
                .breach()
                .said())
        .hasToString("The unit was asked for 2 tasks, each of them as the central one.");
  }

  @Test
  void onlyWhoSaysThatATaskIsCentralSaysOneTooMany() {
    assertThat(
            found(
                asked(as(CENTRAL, LITERACY)),
                asked(as(CENTRAL, HARVEST)),
                asked(as(SECOND, ROOFS)),
                result(WELL)))
        .containsExactly("SeveralCentresIndicated in e3");
  }

  @Test
  void whoeverPutsTheTaskBehindOrBringsAResultMendsIt() {
    Event first = asked(as(CENTRAL, LITERACY));
    Event second = asked(as(CENTRAL, HARVEST));
    assertThat(found(first, second, asked(as(SECOND, HARVEST))))
        .containsExactly("SeveralCentresIndicated in e3, mended by [e4]");
    assertThat(found(first, second, asked(as(SECOND, LITERACY))))
        .containsExactly("SeveralCentresIndicated in e3, mended by [e4]");
    assertThat(found(first, second, result(LITERACY)))
        .containsExactly("SeveralCentresIndicated in e3, mended by [e4]");
  }

  @Test
  void whatIsLeftOfADemandWithoutItsCentreIsNoLongerOneTooMany() {
    assertThat(
            found(
                asked(as(CENTRAL, LITERACY)),
                asked(as(CENTRAL, HARVEST), as(SECOND, ROOFS)),
                asked(as(CENTRAL, WELL)),
                result(HARVEST)))
        .containsExactly(
            "SeveralCentresIndicated in e3, mended by [e5]", "SeveralCentresIndicated in e4");
  }

  @Test
  void aPlanFollowsTheOrderOnlyWhereAllOfItWasIndicated() {
    Event order = asked(as(CENTRAL, LITERACY), as(SECOND, HARVEST));
    assertThat(found(order, plan(LITERACY, HARVEST))).containsExactly("IndicatedOrderTaken in e3");
    assertThat(found(order, plan(LITERACY, ROOFS))).isEmpty();
    assertThat(found(order, plan(LITERACY))).isEmpty();
  }

  @Test
  void aPlanDepartsFromTheOrderAlsoBehindTheCentre() {
    Event order = asked(as(CENTRAL, LITERACY), as(SECOND, HARVEST), as(THIRD, ROOFS));
    assertThat(found(order, plan(LITERACY, HARVEST, ROOFS)))
        .containsExactly("IndicatedOrderTaken in e3");
    assertThat(found(order, plan(LITERACY, ROOFS, HARVEST)))
        .containsExactly("IndicatedOrderLeft in e3");
    assertThat(found(order, plan(ROOFS))).containsExactly("IndicatedOrderLeft in e3");
  }
}
