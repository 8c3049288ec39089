package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;

/**
 * Two tasks that one unit relayed to a place at one and the same time, the second of them just now.
 *
 * @param occasion the step by which the second comes
 * @param asked what the place was asked for before it
 * @param first the task that came first
 */
record RelayedTogether(Occasion<TaskRelayed> occasion, AskedTasks asked, TaskId first)
    implements Case<TaskRelayed> {

  /** Nothing where this is the first of its time, or a further one after the second. */
  static Optional<RelayedTogether> of(Occasion<TaskRelayed> occasion) {
    TaskRelayed event = occasion.event();
    AskedTasks asked = occasion.before().view(PlanView.PLANS).at(event.to()).asked();
    return asked
        .batch()
        .soleTask(event.from(), occasion.when())
        .filter(task -> !task.equals(event.task().id()))
        .map(first -> new RelayedTogether(occasion, asked, first));
  }

  @Override
  public Key where() {
    return event().to();
  }

  /** The place, since nobody said for which period. */
  @Override
  public Key about() {
    return new Place(event().to());
  }

  @Override
  public BreachBuilder begun() {
    return Case.super
        .begun()
        .addAlsoAbout(event().from(), first, event().task().id())
        .addAllEvidence(asked.requestsFor(Stream.of(first)));
  }

  /** Whether somebody said of both how important and how urgent they are. */
  boolean isRanked() {
    return Stream.of(first, event().task().id())
        .allMatch(task -> asked.task(task).filter(AskedTask::isRanked).isPresent());
  }

  /** An order among the two, which is still to be indicated. */
  RankedDemand inOrder() {
    ImmutableList<Task> tasks =
        Stream.concat(asked.task(first).map(AskedTask::task).stream(), Stream.of(event().task()))
            .collect(ImmutableList.toImmutableList());
    return RankedDemand.of(event().from(), event().to(), tasks, asked);
  }
}
