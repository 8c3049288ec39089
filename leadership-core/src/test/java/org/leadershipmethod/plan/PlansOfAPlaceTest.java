package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanView.PLANS;
import static org.leadershipmethod.plan.SpringAtSchool.FIRST;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/** Which plans are kept at a place, how long, and until when something was decided there. */
class PlansOfAPlaceTest {

  private static final PlanningPeriod APRIL =
      PlanningPeriod.of("April", FIRST.plusDays(31), FIRST.plusDays(60));
  private static final PlanningPeriod SUMMER =
      PlanningPeriod.of("summer", FIRST.plusDays(92), FIRST.plusDays(183));
  private static final PeriodClosed SPRING_CLOSED = new PeriodClosed(SCHOOL, SPRING);

  /** Something that happens there, and is about no plan. */
  private static final Event ASKED_AGAIN =
      new TaskRelayed(ROOFS, UnitId.of("county"), Optional.empty(), SCHOOL, ImmutableList.of());

  private static AdoptedPlans after(Event... events) {
    return after(record(events));
  }

  private static AdoptedPlans after(Chronicle record) {
    return Practice.resume(record, METHOD).situation().view(PLANS).at(SCHOOL).plans();
  }

  private static PlanAdopted in(PlanningPeriod period, Task... tasks) {
    return new PlanAdopted(SCHOOL, period, plan().by(), plan(tasks).tasks(), ImmutableList.of());
  }

  private static Event result(Task task) {
    return ResultAchieved.of(task, "school", "done");
  }

  private static List<String> names(ImmutableList<AdoptedPlan> plans) {
    return plans.stream().map(one -> one.event().period().name()).toList();
  }

  @Test
  void whatIsCentralBesideIsWhatOtherPeriodsOfThatTimeHaveNotConcluded() {
    AdoptedPlans one = after(plan(LITERACY, HARVEST));
    assertThat(one.centralBeside(APRIL)).containsExactly(LITERACY);
    assertThat(one.centralBeside(SPRING)).isEmpty();
    assertThat(one.centralBeside(SUMMER)).isEmpty();
    assertThat(after(plan(LITERACY), result(LITERACY)).centralBeside(APRIL)).isEmpty();
  }

  @Test
  void aPlanThatIsClosedIsKeptUntilItHasAResultOrAnotherTakesItsPlace() {
    assertThat(names(after(plan(LITERACY), SPRING_CLOSED).closed())).containsExactly("spring");
    assertThat(names(after(plan(LITERACY), SPRING_CLOSED).standing())).isEmpty();
    assertThat(names(after(plan(LITERACY), SPRING_CLOSED, in(SUMMER, HARVEST)).closed()))
        .containsExactly("spring");
    assertThat(after(plan(LITERACY), SPRING_CLOSED, plan(HARVEST)).closed()).isEmpty();
    assertThat(after(plan(LITERACY), result(LITERACY), SPRING_CLOSED).closed()).isEmpty();
    AdoptedPlans settled =
        after(plan(LITERACY), SPRING_CLOSED, result(LITERACY), in(SUMMER, HARVEST));
    assertThat(settled.closed()).isEmpty();
    assertThat(settled.last()).contains(EntryId.of("e4"));
  }

  @Test
  void aPeriodThatIsClosedTwiceIsNotForgottenWithTheSecondTime() {
    assertThat(names(after(plan(LITERACY), SPRING_CLOSED, SPRING_CLOSED).closed()))
        .containsExactly("spring");
    assertThat(
            names(
                after(
                        plan(LITERACY),
                        in(SUMMER, HARVEST),
                        SPRING_CLOSED,
                        new PeriodClosed(SCHOOL, SUMMER))
                    .closed()))
        .containsExactly("spring", "summer");
  }

  @Test
  void somethingWasDecidedUntilTheLastPlanWithACentreWasClosed() {
    assertThat(after(plan().with(List.of()), SPRING_CLOSED).decided()).isEmpty();
    assertThat(after(plan(LITERACY), SPRING_CLOSED).decided()).contains(day(2));
    AdoptedPlans both =
        after(plan(LITERACY), in(SUMMER, HARVEST), SPRING_CLOSED, new PeriodClosed(SCHOOL, SUMMER));
    assertThat(both.decided()).contains(day(4));
    assertThat(after(plan(LITERACY), SPRING_CLOSED, SPRING_CLOSED).decided()).contains(day(2));
  }

  @Test
  void somethingWasDecidedUntilTheEndOfThePlanThatIsOverAndForgotten() {
    Chronicle spring = record(plan(LITERACY), result(LITERACY));
    AdoptedPlans over = after(spring.append(ASKED_AGAIN, day(70)));
    assertThat(over.standing()).isEmpty();
    assertThat(over.decided()).isEqualTo(SPRING.during());
    AdoptedPlans still = after(spring.append(ASKED_AGAIN, day(50)));
    assertThat(names(still.standing())).containsExactly("spring");
    assertThat(still.decided()).isEmpty();
    AdoptedPlans open = after(record(plan(LITERACY)).append(ASKED_AGAIN, day(70)));
    assertThat(names(open.standing())).containsExactly("spring");
  }

  @Test
  void aPlanWithoutACentreDecidedNothing() {
    Chronicle emptied = record(plan(LITERACY), result(LITERACY), plan().with(List.of()));
    AdoptedPlans over = after(emptied.append(ASKED_AGAIN, day(70)));
    assertThat(over.standing()).isEmpty();
    assertThat(over.decided()).isEmpty();
  }

  @Test
  void ofSeveralPeriodsThatAreOverTheLastCounts() {
    Chronicle both = record(in(APRIL, LITERACY), plan(LITERACY), result(LITERACY));
    AdoptedPlans over = after(both.append(ASKED_AGAIN, day(90)));
    assertThat(over.standing()).isEmpty();
    assertThat(over.decided()).isEqualTo(APRIL.during());
    Chronicle other = record(plan(LITERACY), in(APRIL, LITERACY), result(LITERACY));
    assertThat(after(other.append(ASKED_AGAIN, day(90))).decided()).isEqualTo(APRIL.during());
  }
}
