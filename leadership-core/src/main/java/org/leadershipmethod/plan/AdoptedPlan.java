package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Template;

/**
 * A plan as it was written down and as it was carried through since, right or wrong.
 *
 * <p>It says what the record tells, and does not judge it: a plan with two central tasks is read
 * like any other. For example, after a school put literacy at the centre of its spring and brought
 * the result, {@link #event} still has literacy at the centre, {@link #centres} is empty, and
 * {@link #hasResult} is true.
 *
 * <p>It is read from the record and never written into it: {@link Plans#of(PlaceInPeriod)} gives it
 * as long as the plan stands. A central task that a unit above took back is done without a result;
 * one that the place gave up counts as dropped, too.
 *
 * @param told what was decided, with where it is written down
 * @param weighed the circumstances that it cites, without those entries by which its own tasks came
 * @param order where its order comes from
 * @param done its central tasks that were concluded since: with a result, or taken back
 * @param results the entries by which a central task of this period brought its result
 * @param dropped the tasks that were central in this period before, and were dropped without a
 *     result
 */
public record AdoptedPlan(
    Told<PlanAdopted> told,
    ImmutableSet<EntryId> weighed,
    PlanOrder order,
    ImmutableSet<TaskId> done,
    ImmutableList<EntryId> results,
    ImmutableList<DroppedTask> dropped) {

  private static final Template FIRST =
      Template.of(
          "plan.resultFirst",
          "first bring the central {tasks?task|tasks}, {central}, to a result, and write"
              + " it down");
  private static final Template WANTED =
      Template.of(
          "plan.resultWanted",
          "write down the result of the central {tasks?task|tasks}, {central}, if there is"
              + " one; that mends it");

  /** What it says. */
  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(FIRST, WANTED);

  /** Makes an adopted plan. */
  public AdoptedPlan {
    requireNonNull(told, "told");
    requireNonNull(weighed, "weighed");
    requireNonNull(order, "order");
    requireNonNull(done, "done");
    requireNonNull(results, "results");
    requireNonNull(dropped, "dropped");
  }

  /**
   * What was decided.
   *
   * <p>It never changes, whatever came of the plan: a central task that brought its result is still
   * among its centres.
   */
  public PlanAdopted event() {
    return told.what();
  }

  /**
   * The entry that says so.
   *
   * <p>A plan for another period can cite it, as what was decided here before.
   */
  public EntryId entry() {
    return told.entry();
  }

  /** When that entry has its turn in the record. */
  public Turn turn() {
    return told.turn();
  }

  /** When it was adopted. */
  public When when() {
    return told.when();
  }

  static AdoptedPlan first(Entry entry, PlanAdopted event, ImmutableSet<EntryId> weighed) {
    return new AdoptedPlan(
        entry.told(event),
        weighed,
        PlanOrder.WEIGHED,
        ImmutableSet.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** The same plan with where its order comes from. */
  AdoptedPlan inOrder(PlanOrder found) {
    return new AdoptedPlan(told, weighed, found, done, results, dropped);
  }

  /** The same plan as one that came after another for the same period. */
  AdoptedPlan replacing(AdoptedPlan earlier, ImmutableList<DroppedTask> nowDropped) {
    return new AdoptedPlan(told, weighed, order, done, earlier.results, nowDropped);
  }

  /**
   * Reads it as a decision with one central task; empty where it is none, as where two are central
   * or nobody wrote down who decided.
   */
  public Optional<Plan> plan() {
    return Plan.read(event());
  }

  /**
   * The tasks at its centre that are not concluded yet: one, as a rule; none, once it has its
   * result or a unit above took it back.
   */
  public ImmutableSet<TaskId> centres() {
    return Sets.difference(event().centres(), done).immutableCopy();
  }

  /** The same tasks, as they are called. */
  Stream<Task> central() {
    return event().central().stream().filter(task -> !done.contains(task.id()));
  }

  /** What was dropped with the entry of a breach, if nobody took it up since. */
  Optional<DroppedTask> droppedBy(Breach breach) {
    return dropped.stream().filter(one -> breach.isAt(one.turn())).findFirst();
  }

  /** That a result comes before the period is closed: only those on the spot can bring it. */
  Remedy resultFirst() {
    return Remedy.forPeople(FIRST.with(named()));
  }

  /** That its result be written down: only those on the spot know it. */
  Remedy resultWanted() {
    return Remedy.forPeople(WANTED.with(named()));
  }

  private Arguments named() {
    return Arguments.of("central", event().central()).and("tasks", event().central().size());
  }

  /**
   * Whether a central task of the period brought a result, be it one that an earlier plan for this
   * period had at its centre.
   *
   * <p>One result is enough, also where several tasks were central.
   */
  public boolean hasResult() {
    return !results.isEmpty();
  }

  /** Whether nothing more has to be remembered of it once it is over. */
  boolean isSettled() {
    return hasResult() && dropped.isEmpty();
  }

  /** Whether a task is, or was, at the centre of this period here. */
  boolean isAbout(TaskId task) {
    return event().centres().contains(task)
        || dropped.stream().anyMatch(one -> one.task().id().equals(task));
  }

  /** The same after a task is no longer to be done here. */
  AdoptedPlan concluded(TaskId task) {
    return event().centres().contains(task)
        ? carried(Sets.union(done, ImmutableSet.of(task)), results, dropped)
        : this;
  }

  /** The same after a task brought its result here. */
  AdoptedPlan achieved(TaskId task, EntryId result) {
    return isAbout(task)
        ? carried(
                done,
                ImmutableList.<EntryId>builder().addAll(results).add(result).build(),
                Iterables.filter(dropped, one -> !one.task().id().equals(task)))
            .concluded(task)
        : this;
  }

  /** The same after the place itself gave a task up. */
  AdoptedPlan givenUp(TaskId task, Turn by) {
    Iterable<DroppedTask> givenUp =
        event().tasks().stream()
            .filter(one -> one.task().id().equals(task) && centres().contains(task))
            .map(one -> new DroppedTask(one.task(), by))
            .toList();
    return carried(done, results, Iterables.concat(dropped, givenUp)).concluded(task);
  }

  private AdoptedPlan carried(
      Set<TaskId> nowDone, ImmutableList<EntryId> nowResults, Iterable<DroppedTask> nowDropped) {
    return new AdoptedPlan(
        told,
        weighed,
        order,
        ImmutableSet.copyOf(nowDone),
        nowResults,
        ImmutableList.copyOf(nowDropped));
  }
}
