package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** How a demand could be put in order, so that the place is told what comes first. */
final class RankedDemand {

  private RankedDemand() {}

  /**
   * Beside a centre that stands already all of them follow it; otherwise which of them is central
   * has to be chosen.
   */
  static Remedy chosen(TasksIndicated demand, AskedTasks asked, When when, Situation now) {
    ImmutableSet<TaskId> own =
        demand.tasks().stream().map(one -> one.task().id()).collect(ImmutableSet.toImmutableSet());
    return asked
        .centres(demand.period())
        .filter(one -> !own.contains(one.task().id()))
        .findFirst()
        .flatMap(centre -> behind(centre.task(), demand, when, now))
        .orElseGet(() -> choice(demand, when, now));
  }

  private static Optional<Remedy> behind(
      Task centre, TasksIndicated demand, When when, Situation now) {
    return Granted.demand(ranked(demand, centre), when, now)
        .map(
            event ->
                new Remedy.Proposal(
                    Sentence.plain(
                        "say that these follow "
                            + centre
                            + ", which is central already, and how urgent each is"),
                    Remedies.list(event)));
  }

  private static Remedy choice(TasksIndicated demand, When when, Situation now) {
    return Remedies.choose(
        "which of the tasks is central; the others follow it",
        demand.tasks().stream().map(IndicatedTask::task),
        task ->
            Granted.demand(ranked(demand, task), when, now)
                .map(
                    event ->
                        new Remedy.Proposal(
                            Sentence.plain("say that this one is central, and how urgent each is"),
                            Remedies.list(event))));
  }

  /** The same demand with one centre, and with an urgency for each where none was said. */
  private static TasksIndicated ranked(TasksIndicated demand, Task centre) {
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
