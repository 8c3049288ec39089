package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.relay.TaskId;

/**
 * A plan as it was written down and as it was carried through since, right or wrong.
 *
 * @param entry the entry that says so
 * @param position its position in the record
 * @param when when it was adopted
 * @param event what was decided
 * @param weighed the circumstances that it cites, without those entries by which its own tasks came
 * @param done its central tasks that were concluded since: with a result, or taken back
 * @param results the entries by which a central task of this period brought its result
 * @param dropped the tasks that were central in this period before, and were dropped without a
 *     result
 */
public record AdoptedPlan(
    EntryId entry,
    long position,
    When when,
    PlanAdopted event,
    ImmutableSet<EntryId> weighed,
    ImmutableSet<TaskId> done,
    ImmutableList<EntryId> results,
    ImmutableSet<TaskId> dropped) {

  /** Makes an adopted plan. */
  public AdoptedPlan {
    requireNonNull(entry, "entry");
    requireNonNull(when, "when");
    requireNonNull(event, "event");
    requireNonNull(weighed, "weighed");
    requireNonNull(done, "done");
    requireNonNull(results, "results");
    requireNonNull(dropped, "dropped");
  }

  static AdoptedPlan first(Entry entry, PlanAdopted event, ImmutableSet<EntryId> weighed) {
    return new AdoptedPlan(
        entry.id(),
        entry.position(),
        entry.when(),
        event,
        weighed,
        ImmutableSet.of(),
        ImmutableList.of(),
        ImmutableSet.of());
  }

  /** The same plan as one that came after another for the same period. */
  AdoptedPlan replacing(AdoptedPlan earlier, ImmutableSet<TaskId> nowDropped) {
    return new AdoptedPlan(
        entry, position, when, event, weighed, done, earlier.results, nowDropped);
  }

  /** Reads it as a decision with one central task; empty where it is none. */
  public Optional<Plan> plan() {
    return Plan.read(event);
  }

  /** The tasks at its centre that are not concluded yet. */
  public ImmutableSet<TaskId> centres() {
    return Sets.difference(event.centres(), done).immutableCopy();
  }

  /** Whether a central task of the period brought a result. */
  public boolean hasResult() {
    return !results.isEmpty();
  }

  AdoptedPlan concluded(TaskId task) {
    return event.centres().contains(task)
        ? new AdoptedPlan(entry, position, when, event, weighed, with(done, task), results, dropped)
        : this;
  }

  /** The same after a task brought its result here. */
  AdoptedPlan achieved(TaskId task, EntryId result) {
    if (!event.centres().contains(task) && !dropped.contains(task)) {
      return this;
    }
    ImmutableList<EntryId> more =
        ImmutableList.<EntryId>builder().addAll(results).add(result).build();
    ImmutableSet<TaskId> left = Sets.difference(dropped, ImmutableSet.of(task)).immutableCopy();
    return new AdoptedPlan(entry, position, when, event, weighed, done, more, left).concluded(task);
  }

  /** The same after the place itself gave a task up. */
  AdoptedPlan givenUp(TaskId task) {
    return centres().contains(task)
        ? new AdoptedPlan(
            entry, position, when, event, weighed, with(done, task), results, with(dropped, task))
        : this;
  }

  private static ImmutableSet<TaskId> with(ImmutableSet<TaskId> tasks, TaskId task) {
    return Sets.union(tasks, ImmutableSet.of(task)).immutableCopy();
  }
}
