package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;

/**
 * A plan as rules meet it: what is decided, and what stood at the place before.
 *
 * @param occasion the step
 * @param adoption the plan as it would stand
 * @param there what the record says of the place before it
 */
record PlanDecision(Occasion<PlanAdopted> occasion, AdoptedPlan adoption, PlacePlans there)
    implements Case<PlanAdopted> {

  static PlanDecision of(Occasion<PlanAdopted> occasion) {
    PlacePlans there = occasion.before().view(PlanView.PLANS).at(occasion.event().place());
    return new PlanDecision(occasion, there.adoption(occasion.entry(), occasion.event()), there);
  }

  /** The place that the plan is for. */
  @Override
  public UnitId where() {
    return event().place();
  }

  /** The place in the period: what a later plan decides anew. */
  @Override
  public Key about() {
    return event().key();
  }

  /** The plan for the same period whose place it takes, if that period is not over. */
  Optional<AdoptedPlan> replaced() {
    return there
        .plans()
        .standing(event().period().name())
        .filter(one -> !one.event().period().isOverBefore(when().earliest()));
  }

  /** Whether that period may be over by then, as far as the record tells when this was decided. */
  boolean isPerhapsTooLate() {
    return replaced().filter(one -> one.event().period().isOverBefore(when().latest())).isPresent();
  }

  /** The tasks that would be at the centre of the place at one and the same time. */
  ImmutableSet<TaskId> centres() {
    return Sets.union(event().centres(), centresBeside()).immutableCopy();
  }

  /** Where results are not written down, a centre beside this one may be done with. */
  private ImmutableSet<TaskId> centresBeside() {
    return before().coverage().covers(ResultAchieved.class)
            && before().coverage().covers(PeriodClosed.class)
        ? there.plans().centresBeside(event().period())
        : ImmutableSet.of();
  }

  /** The entries of the plans for other periods of the same time. */
  ImmutableList<EntryId> entriesBeside() {
    return there
        .plans()
        .beside(event().period())
        .map(AdoptedPlan::entry)
        .collect(ImmutableList.toImmutableList());
  }

  /** What would be dropped without a result. */
  ImmutableList<DroppedTask> abandoned() {
    return replaced()
        .map(one -> Succession.of(one, adoption, there.plans()).abandoned())
        .orElse(ImmutableList.of());
  }

  /**
   * Whether the one new centre is what the place was asked for last, after the plan that it
   * replaces, and what was at the centre there was asked for too.
   */
  boolean isAsItCame() {
    return replaced().filter(this::isAsItCameAfter).isPresent()
        && abandoned().stream().allMatch(one -> there.asked().task(one.task().id()).isPresent());
  }

  private boolean isAsItCameAfter(AdoptedPlan earlier) {
    return there.asked().latest().stream()
        .filter(latest -> latest.arrived().isAfter(earlier.turn()))
        .anyMatch(latest -> event().centres().equals(ImmutableSet.of(latest.task().id())));
  }
}
