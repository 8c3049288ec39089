package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.testkit.Proves;

/** A plan has room for one central task, whatever is read or changed. */
class PlanProperties {

  private static Task task(int which) {
    return Task.of("task-" + which, "Task " + which, FieldOfWork.EDUCATION);
  }

  private static PlanAdopted event(List<Importance> places) {
    return new PlanAdopted(
        UnitId.of("school"),
        PlanningPeriod.named("spring"),
        Optional.of(PersonId.of("principal")),
        IntStream.range(0, places.size())
            .mapToObj(nth -> new PlannedTask(task(nth), places.get(nth)))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  @Property
  @Proves(Clause.M8_1)
  void aDecisionIsAPlanExactlyIfOneTaskIsCentral(@ForAll @Size(max = 8) List<Importance> places) {
    long centres = places.stream().filter(one -> one == Importance.CENTRAL).count();
    Optional<Plan> plan = Plan.read(event(places));
    assertThat(plan.isPresent()).isEqualTo(centres == 1);
    plan.ifPresent(
        read ->
            assertThat(read.tasks()).containsExactlyInAnyOrderElementsOf(event(places).tasks()));
    plan.ifPresent(read -> assertThat(Plan.read(read.event())).contains(read));
  }

  @Property
  @Proves(Clause.M8_1)
  void bringingATaskToTheCentreKeepsAllAndLeavesOneThere(
      @ForAll @IntRange(max = 5) int second,
      @ForAll @IntRange(max = 5) int third,
      @ForAll @IntRange(max = 10) int chosen) {
    Plan.Centred draft = Plan.of("school", PlanningPeriod.named("spring")).central(task(0));
    for (int nth = 1; nth <= second; nth++) {
      draft = draft.second(task(nth));
    }
    for (int nth = second + 1; nth <= second + third; nth++) {
      draft = draft.third(task(nth));
    }
    Plan plan = draft.adopted(PersonId.of("principal"));
    TaskId centre = task(Math.min(chosen, second + third)).id();
    Plan other = plan.withCentre(centre);
    assertThat(other.central().id()).isEqualTo(centre);
    assertThat(other.tasks().stream().filter(PlannedTask::isCentral)).hasSize(1);
    assertThat(other.tasks().stream().map(PlannedTask::task))
        .containsExactlyInAnyOrderElementsOf(plan.tasks().stream().map(PlannedTask::task).toList());
    assertThat(other.withCentre(plan.central().id()).central()).isEqualTo(plan.central());
    assertThatThrownBy(() -> plan.withCentre(TaskId.of("flood")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'flood' is not in it");
  }

  @Property
  void aTaskHasOnePlace(@ForAll @IntRange(max = 3) int which, @ForAll boolean third) {
    ImmutableList<Task> tasks = ImmutableList.of(task(0), task(1), task(2), task(3));
    ImmutableList<Task> twice = ImmutableList.of(tasks.get(which));
    ImmutableList<Task> second = tasks.subList(1, 4);
    assertThatThrownBy(
            () ->
                new Plan(
                    UnitId.of("school"),
                    PlanningPeriod.named("spring"),
                    task(0),
                    third
                        ? second
                        : ImmutableList.<Task>builder().addAll(second).addAll(twice).build(),
                    third ? twice : ImmutableList.of(),
                    PersonId.of("principal"),
                    ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'task-" + which + "' stands in it twice");
  }
}
