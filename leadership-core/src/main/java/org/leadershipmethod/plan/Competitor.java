package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.relay.Task;

/**
 * One of the tasks that compete for the centre of a place.
 *
 * <p>It does not say which of them ought to win: that is for the person in overall charge. As a
 * text: {@code 'New roofs', since 2030-03-01, asked for by county; has no place yet; would displace
 * 'Harvest'}.
 *
 * <p>A plan whose period is known to be over has no say in it any more. A task that two plans have
 * is shown with the more important of its places.
 *
 * @param asked the task, who asked for it, and since when
 * @param now its place in the plans in force, if it has one
 * @param displaces the tasks without a result that would no longer be at the centre if this one
 *     were
 */
public record Competitor(AskedTask asked, Optional<Importance> now, ImmutableList<Task> displaces) {

  /** Makes a competitor. */
  public Competitor {
    requireNonNull(asked, "asked");
    requireNonNull(now, "now");
    requireNonNull(displaces, "displaces");
  }

  static Competitor of(AskedTask asked, ImmutableList<AdoptedPlan> inForce) {
    Optional<Importance> now =
        inForce.stream()
            .flatMap(plan -> plan.event().tasks().stream())
            .filter(one -> one.task().id().equals(asked.task().id()))
            .map(PlannedTask::importance)
            .min(Importance::compareTo);
    ImmutableList<Task> displaced =
        inForce.stream()
            .flatMap(plan -> plan.central())
            .filter(task -> !task.id().equals(asked.task().id()))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Competitor(asked, now, displaced);
  }

  /** The task, who asks for it, its place now, and what it would displace. */
  @Override
  public String toString() {
    String place = now.map(importance -> "; is " + importance).orElse("; has no place yet");
    String displaced =
        displaces.isEmpty() ? "" : "; would displace " + Joiner.on(", ").join(displaces);
    return asked + place + displaced;
  }
}
