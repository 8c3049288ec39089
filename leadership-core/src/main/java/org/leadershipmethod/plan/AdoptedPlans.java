package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.relay.TaskId;

/**
 * Which plans stand at one place.
 *
 * @param standing those that were not replaced or closed; one that is over and has a result is
 *     forgotten with the next thing that happens here
 * @param closed those that were closed without a result, as long as there is none
 * @param last the last entry about them
 */
record AdoptedPlans(
    ImmutableList<AdoptedPlan> standing,
    ImmutableList<AdoptedPlan> closed,
    Optional<EntryId> last) {

  static final AdoptedPlans NOTHING =
      new AdoptedPlans(ImmutableList.of(), ImmutableList.of(), Optional.empty());

  Optional<AdoptedPlan> standing(String period) {
    return standing.stream().filter(one -> isFor(one, period)).findFirst();
  }

  /** The plan for a period, standing or closed, as long as anything has to be known of it. */
  Optional<AdoptedPlan> known(String period) {
    return Stream.concat(standing.stream(), closed.stream())
        .filter(one -> isFor(one, period))
        .findFirst();
  }

  private static boolean isFor(AdoptedPlan plan, String period) {
    return plan.event().period().name().equals(period);
  }

  /** The plans of other periods that share some moment with this one. */
  Stream<AdoptedPlan> beside(Period period) {
    return standing.stream()
        .filter(one -> !isFor(one, period.name()))
        .filter(one -> one.event().period().overlaps(period));
  }

  /** The tasks at the centre of those plans, not concluded yet. */
  ImmutableSet<TaskId> centresBeside(Period period) {
    return beside(period)
        .flatMap(one -> one.centres().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Without what is over and settled, so that what is kept does not grow with the record. */
  AdoptedPlans settled(Instant now) {
    return new AdoptedPlans(
        standing.stream()
            .filter(one -> !one.isSettled() || !one.event().period().isOverBefore(now))
            .collect(ImmutableList.toImmutableList()),
        closed.stream().filter(one -> !one.isSettled()).collect(ImmutableList.toImmutableList()),
        last);
  }

  AdoptedPlans adopted(AdoptedPlan plan) {
    Period period = plan.event().period();
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
        Optional.of(plan.entry()));
  }

  AdoptedPlans closing(String period, EntryId entry) {
    Stream<AdoptedPlan> unsettled = standing(period).filter(one -> !one.isSettled()).stream();
    return new AdoptedPlans(
        standing.stream()
            .filter(one -> !isFor(one, period))
            .collect(ImmutableList.toImmutableList()),
        Stream.concat(closed.stream().filter(one -> !isFor(one, period)), unsettled)
            .collect(ImmutableList.toImmutableList()),
        Optional.of(entry));
  }

  /** The same after a change to every plan, standing or closed. */
  AdoptedPlans each(UnaryOperator<AdoptedPlan> change, EntryId entry) {
    return new AdoptedPlans(
        standing.stream().map(change).collect(ImmutableList.toImmutableList()),
        closed.stream().map(change).collect(ImmutableList.toImmutableList()),
        Optional.of(entry));
  }
}
