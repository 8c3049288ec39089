package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;

/**
 * Which plans stand at one place.
 *
 * @param standing those that were not replaced or closed; one that is over and has a result is
 *     forgotten with the next thing that happens here
 * @param closed those that were closed without a result, as long as there is none
 * @param last the last entry that tells what came of one of them: a result, a task that was taken
 *     back or given up, a period that was closed
 * @param decided until when something was decided by plans that are no longer standing
 */
record AdoptedPlans(
    ImmutableList<AdoptedPlan> standing,
    ImmutableList<AdoptedPlan> closed,
    Optional<EntryId> last,
    Optional<When> decided) {

  static final AdoptedPlans NOTHING =
      new AdoptedPlans(ImmutableList.of(), ImmutableList.of(), Optional.empty(), Optional.empty());

  Optional<AdoptedPlan> standing(String period) {
    return standing.stream().filter(one -> isFor(one, period)).findFirst();
  }

  /** The plan for a period, standing or closed, as long as anything has to be known of it. */
  Optional<AdoptedPlan> known(String period) {
    return Stream.concat(standing.stream(), closed.stream())
        .filter(one -> isFor(one, period))
        .findFirst();
  }

  /** The names of the periods of which something has to be known. */
  Stream<String> periods() {
    return Stream.concat(standing.stream(), closed.stream())
        .map(one -> one.event().period().name());
  }

  private static boolean isFor(AdoptedPlan plan, String period) {
    return plan.event().period().name().equals(period);
  }

  /** The plans of other periods that share some moment with this one. */
  Stream<AdoptedPlan> beside(PlanningPeriod period) {
    return standing.stream()
        .filter(one -> !isFor(one, period.name()))
        .filter(one -> one.event().period().overlaps(period));
  }

  /** The tasks at the centre of those plans, not concluded yet. */
  ImmutableSet<TaskId> centresBeside(PlanningPeriod period) {
    return beside(period)
        .flatMap(one -> one.centres().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The same tasks, as they are called. */
  Stream<Task> centralBeside(PlanningPeriod period) {
    return beside(period).flatMap(AdoptedPlan::central);
  }

  /** Without what is over and settled, so that what is kept does not grow with the record. */
  AdoptedPlans settled(Instant now) {
    if (standing.isEmpty() && closed.isEmpty()) {
      return this;
    }
    ImmutableList<AdoptedPlan> over =
        standing.stream()
            .filter(one -> one.isSettled() && one.event().period().isOverBefore(now))
            .collect(ImmutableList.toImmutableList());
    return new AdoptedPlans(
        standing.stream()
            .filter(one -> !over.contains(one))
            .collect(ImmutableList.toImmutableList()),
        closed.stream().filter(one -> !one.isSettled()).collect(ImmutableList.toImmutableList()),
        last,
        decidedUntil(
            over.stream()
                .filter(one -> !one.event().centres().isEmpty())
                .flatMap(one -> one.event().period().during().stream())));
  }

  private Optional<When> decidedUntil(Stream<When> more) {
    return Stream.concat(decided.stream(), more)
        .reduce((one, other) -> one.isBefore(other) ? other : one);
  }

  AdoptedPlans adopted(AdoptedPlan plan) {
    PlanningPeriod period = plan.event().period();
    AdoptedPlan next =
        standing(period.name())
            .map(earlier -> plan.replacing(earlier, Succession.of(earlier, plan, this).dropped()))
            .orElse(plan);
    Stream<AdoptedPlan> others = standing.stream().filter(one -> !isFor(one, period.name()));
    return new AdoptedPlans(
        Stream.concat(others, Stream.of(next)).collect(ImmutableList.toImmutableList()),
        closed.stream()
            .filter(one -> !isFor(one, period.name()))
            .collect(ImmutableList.toImmutableList()),
        last,
        decided);
  }

  /** What is closed already stays so when it is said once more. */
  AdoptedPlans closing(String period, Entry entry) {
    Optional<AdoptedPlan> now = standing(period);
    boolean hadCentre = now.filter(one -> !one.event().centres().isEmpty()).isPresent();
    Stream<AdoptedPlan> unsettled = now.filter(one -> !one.isSettled()).stream();
    return new AdoptedPlans(
        standing.stream()
            .filter(one -> !isFor(one, period))
            .collect(ImmutableList.toImmutableList()),
        Stream.concat(closed.stream(), unsettled).collect(ImmutableList.toImmutableList()),
        Optional.of(entry.id()),
        hadCentre ? decidedUntil(Stream.of(entry.when())) : decided);
  }

  /** The same after a change to every plan, standing or closed. */
  AdoptedPlans each(UnaryOperator<AdoptedPlan> change, EntryId entry) {
    if (standing.isEmpty() && closed.isEmpty()) {
      return new AdoptedPlans(standing, closed, Optional.of(entry), decided);
    }
    return new AdoptedPlans(
        standing.stream().map(change).collect(ImmutableList.toImmutableList()),
        closed.stream().map(change).collect(ImmutableList.toImmutableList()),
        Optional.of(entry),
        decided);
  }
}
