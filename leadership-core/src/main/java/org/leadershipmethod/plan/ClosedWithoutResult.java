package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** A place closed a period without a result of its central task. */
final class ClosedWithoutResult extends CaseRule<PeriodClosed, StepAtPlan<PeriodClosed>> {

  ClosedWithoutResult() {
    super(
        PeriodClosed.class,
        Card.of(PlanRuleId.CLOSED_WITHOUT_RESULT)
            .addClauses(Clause.M8_4)
            .deviation(Deviation.DISORDER)
            .why(
                "People decide on a centre so that something definite comes of it; a period that"
                    + " just ends has only cost time.")
            .ours(false)
            .addReads(PeriodClosed.class, PlanAdopted.class, ResultAchieved.class)
            .putSays(
                "said", "The unit closed the period before its central task had brought a result.")
            .putSays("missing", "a definite result of the central task")
            .build());
  }

  @Override
  protected ImmutableList<StepAtPlan<PeriodClosed>> cases(Occasion<PeriodClosed> occasion) {
    return occasion.before().view(PlanView.PLANS).of(occasion.event().key()).stream()
        .map(plan -> new StepAtPlan<>(occasion, plan))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(StepAtPlan<PeriodClosed> one) {
    return !one.plan().hasResult();
  }

  @Override
  protected Optional<Remedy> instead(StepAtPlan<PeriodClosed> one) {
    return Optional.of(one.plan().resultFirst());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return plan(finding, now).filter(AdoptedPlan::hasResult).isEmpty();
  }

  private static Optional<AdoptedPlan> plan(Finding finding, Situation now) {
    return now.view(PlanView.PLANS).known((PlaceInPeriod) finding.breach().about());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return plan(finding, now).stream()
        .map(AdoptedPlan::resultWanted)
        .collect(ImmutableList.toImmutableList());
  }
}
