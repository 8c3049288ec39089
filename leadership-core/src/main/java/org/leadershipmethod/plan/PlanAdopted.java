package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TasksStated;

/**
 * Somebody decided for a place what comes first in a period ({@code M8.2}, {@code M8.4}); a later
 * one for the same place and period takes its place.
 *
 * <p>Nothing is required of the tasks here: that several are central, or none, is what rules find.
 * {@link Plan} is the decision that has room for one alone. The circumstances are entries of the
 * record, such as {@code e12}, in which a result or work under way is told; an entry by which one
 * of the tasks was asked for may be cited, and shows no look at circumstances.
 *
 * <p>To write down what was decided, without asking whether it was right, note it:
 *
 * <pre>{@code
 * ImmutableList<PlannedTask> tasks =
 *     ImmutableList.of(new PlannedTask(literacy, Importance.CENTRAL));
 * practice.note(
 *     new PlanAdopted(school, spring, Optional.empty(), tasks, ImmutableList.of()), day);
 * }</pre>
 *
 * <p>Where nobody wrote down who decided, no {@link Plan} can be read from it, and nobody is
 * accused of having decided in another's place.
 *
 * @param place the place
 * @param period the period
 * @param by who decided, if that was written down
 * @param tasks the tasks with their places, in sequence
 * @param circumstances the entries that were weighed: earlier results, vacancies, work under way
 */
public record PlanAdopted(
    UnitId place,
    PlanningPeriod period,
    Optional<PersonId> by,
    ImmutableList<PlannedTask> tasks,
    ImmutableList<EntryId> circumstances)
    implements PlanEvent, TasksStated {

  /** Makes the event. */
  public PlanAdopted {
    requireNonNull(place, "place");
    requireNonNull(period, "period");
    requireNonNull(by, "by");
    requireNonNull(tasks, "tasks");
    requireNonNull(circumstances, "circumstances");
  }

  /** The place; the tasks come with the event. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the place", place));
  }

  @Override
  public UnitId statedAt() {
    return place;
  }

  @Override
  public ImmutableList<Task> stated() {
    return tasks.stream().map(PlannedTask::task).collect(ImmutableList.toImmutableList());
  }

  /** The entries that were weighed. */
  @Override
  public ImmutableList<EntryId> cites() {
    return circumstances;
  }

  /** The same decision on circumstances that are called so then. */
  @Override
  public PlanAdopted citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new PlanAdopted(
        place,
        period,
        by,
        tasks,
        circumstances.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }

  /**
   * What the plan is for: the place in the period.
   *
   * <p>Two plans with the same key follow one another; the later one stands.
   */
  public PlaceInPeriod key() {
    return new PlaceInPeriod(place, period.name());
  }

  /** The tasks at the centre: one, as it should be, or as many as were stated. */
  public ImmutableSet<TaskId> centres() {
    return tasks.stream()
        .filter(PlannedTask::isCentral)
        .map(one -> one.task().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The same tasks, as they are called. */
  ImmutableSet<Task> central() {
    return tasks.stream()
        .filter(PlannedTask::isCentral)
        .map(PlannedTask::task)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The same decision with this task alone at the centre; what was central before comes right after
   * it.
   */
  PlanAdopted centred(Task centre) {
    Stream<PlannedTask> others =
        tasks.stream()
            .filter(one -> !one.task().id().equals(centre.id()))
            .map(one -> one.isCentral() ? new PlannedTask(one.task(), Importance.SECOND) : one)
            .sorted(Comparator.comparing(PlannedTask::importance));
    return with(
        Stream.concat(Stream.of(new PlannedTask(centre, Importance.CENTRAL)), others)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * The same decision with other tasks.
   *
   * @param others all the tasks that it is to have, in sequence; those it had are gone
   */
  public PlanAdopted with(Iterable<PlannedTask> others) {
    return new PlanAdopted(place, period, by, Argument.all("others", others), circumstances);
  }

  /** The same decision, citing these entries too. */
  PlanAdopted citing(Iterable<EntryId> entries) {
    return new PlanAdopted(
        place,
        period,
        by,
        tasks,
        ImmutableSet.copyOf(Iterables.concat(circumstances, entries)).asList());
  }

  /** The same decision by somebody else. */
  PlanAdopted by(PersonId person) {
    return new PlanAdopted(place, period, Optional.of(person), tasks, circumstances);
  }
}
