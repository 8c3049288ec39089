package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Occasion;

/**
 * A plan as rules meet it: what is decided, and what stood at the place before.
 *
 * @param occasion the step
 * @param adoption the plan as it would stand
 * @param there what the record says of the place before it
 */
record PlanDecision(Occasion<PlanAdopted> occasion, AdoptedPlan adoption, PlacePlans there) {

  static PlanDecision of(Occasion<PlanAdopted> occasion) {
    PlacePlans there = occasion.before().view(PlanView.PLANS).at(occasion.event().place());
    return new PlanDecision(occasion, there.adoption(occasion.entry(), occasion.event()), there);
  }

  PlanAdopted event() {
    return occasion.event();
  }

  /** The plan for the same period whose place it takes, if that period is not over. */
  Optional<AdoptedPlan> replaced() {
    return there
        .plans()
        .standing(event().period().name())
        .filter(one -> !one.event().period().isOverBefore(occasion.when().earliest()));
  }

  /** The tasks that would be at the centre of the place at one and the same time. */
  ImmutableSet<TaskId> centres() {
    return Sets.union(event().centres(), centresBeside()).immutableCopy();
  }

  /** Where results are not written down, a centre beside this one may be done with. */
  ImmutableSet<TaskId> centresBeside() {
    return occasion.before().coverage().covers(ResultAchieved.class)
            && occasion.before().coverage().covers(PeriodClosed.class)
        ? there.plans().centresBeside(event().period())
        : ImmutableSet.of();
  }

  /** What would be dropped without a result. */
  Stream<DroppedTask> abandoned() {
    return replaced().stream()
        .flatMap(one -> Succession.of(one, adoption, there.plans()).abandoned().stream());
  }

  /**
   * Whether the one new centre is what the place was asked for last, after the plan that it
   * replaces, and what was at the centre there was asked for too.
   */
  boolean isAsItCame() {
    return replaced().filter(this::isAsItCameAfter).isPresent()
        && abandoned().allMatch(one -> there.asked().task(one.task().id()).isPresent());
  }

  private boolean isAsItCameAfter(AdoptedPlan earlier) {
    return there.asked().latest().stream()
        .filter(latest -> latest.arrived().isAfter(earlier.turn()))
        .anyMatch(latest -> event().centres().equals(ImmutableSet.of(latest.task().id())));
  }

  /** A breach with everything but the words. */
  BreachBuilder breach() {
    return Breach.builder()
        .where(event().place())
        .about(event().key())
        .when(occasion.when())
        .turn(occasion.entry().turn())
        .addEvidence(occasion.entry().id());
  }

  /** The entries by which a finding can be shown, the plan itself and others. */
  static Iterable<EntryId> entries(Stream<AdoptedPlan> plans) {
    return Iterables.transform(plans.toList(), AdoptedPlan::entry);
  }
}
