package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Template;

/**
 * A demand that could be put in order, so that the place is told what comes first.
 *
 * @param demand what is asked for, with what is said of its order so far
 * @param asked what the place is asked for already
 */
record RankedDemand(TasksIndicated demand, AskedTasks asked) {

  private static final Template BEHIND =
      Template.of(
          "plan.behind",
          "say that these follow {task}, which is central already, and how urgent each is");
  private static final Template CHOOSE =
      Template.of("plan.first", "which of the tasks is central; the others follow it");
  private static final Template CHOSEN =
      Template.of("plan.central", "say that this one is central, and how urgent each is");

  /** What it says. */
  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(BEHIND, CHOOSE, CHOSEN);

  /** A demand of which nothing is said yet but what is asked for, by whom. */
  static RankedDemand of(UnitId from, UnitId to, ImmutableList<Task> tasks, AskedTasks asked) {
    ImmutableList<IndicatedTask> unranked =
        tasks.stream().map(IndicatedTask::unranked).collect(ImmutableList.toImmutableList());
    return new RankedDemand(new TasksIndicated(from, to, Optional.empty(), unranked), asked);
  }

  /**
   * Beside a centre that stands already all of them follow it; otherwise people choose which of
   * them is central.
   */
  Remedy remedy() {
    return centreBeside().map(this::behind).orElseGet(this::choice);
  }

  private Optional<Task> centreBeside() {
    ImmutableSet<TaskId> own = tasks().map(Task::id).collect(ImmutableSet.toImmutableSet());
    return asked
        .centres(demand.period())
        .map(AskedTask::task)
        .filter(task -> !own.contains(task.id()))
        .findFirst();
  }

  private Stream<Task> tasks() {
    return demand.tasks().stream().map(IndicatedTask::task);
  }

  private Remedy behind(Task centre) {
    return Remedy.proposal(BEHIND.with("task", centre), with(centre));
  }

  private Remedy choice() {
    return new TaskChoice(tasks().collect(ImmutableSet.toImmutableSet()))
        .remedy(CHOOSE.alone(), task -> Remedy.proposal(CHOSEN.alone(), with(task)));
  }

  /** The same demand with one centre, and with an urgency for each where none was said. */
  private TasksIndicated with(Task centre) {
    return new TasksIndicated(
        demand.from(),
        demand.to(),
        demand.period(),
        demand.tasks().stream()
            .map(one -> ranked(one, one.task().id().equals(centre.id())))
            .collect(ImmutableList.toImmutableList()));
  }

  private static IndicatedTask ranked(IndicatedTask one, boolean central) {
    Importance follows =
        one.importance().filter(said -> said == Importance.THIRD).orElse(Importance.SECOND);
    return IndicatedTask.of(
        one.task(), central ? Importance.CENTRAL : follows, one.urgency().orElse(Urgency.ORDINARY));
  }
}
