package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * What the rules about one decision have in common: each looks at a plan as it is adopted, and asks
 * later how the plan for that place and period stands.
 */
abstract class PlanDecisionRule extends CaseRule<PlanAdopted, PlanDecision> {

  private static final Template OVER =
      Template.of(
          "plan.over", "the period is over, so it is too late to decide anything else for it");

  /** What these rules say beside what is on their cards. */
  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(OVER);

  PlanDecisionRule(Card card) {
    super(PlanAdopted.class, card);
  }

  /** Whether what was found at this plan no longer stands. */
  abstract boolean isMended(Finding finding, AdoptedPlan plan, Situation now);

  /** What can be done now about a plan that was found so and stands. */
  abstract Remedy mending(Finding finding, AdoptedPlan plan, Situation now);

  @Override
  protected ImmutableList<PlanDecision> cases(Occasion<PlanAdopted> occasion) {
    return ImmutableList.of(PlanDecision.of(occasion));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return now.view(PlanView.PLANS)
        .known((PlaceInPeriod) finding.breach().about())
        .filter(plan -> isMended(finding, plan, now))
        .isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(
        now.view(PlanView.PLANS)
            .of((PlaceInPeriod) finding.breach().about())
            .filter(plan -> !plan.event().period().isOverBefore(now.moment()))
            .map(plan -> mending(finding, plan, now))
            .orElseGet(() -> Remedy.nothing(OVER.alone())));
  }
}
