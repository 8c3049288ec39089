package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/** What the rules about one decision have in common: each looks at a plan as it is adopted. */
abstract class PlanDecisionRule implements StepRule<PlanAdopted> {

  /** Whether there is anything for the rule to look at; there is unless it says otherwise. */
  boolean concerns(PlanDecision decision) {
    return true;
  }

  /** Whether a decision breaks the rule; asked without a thought of what would mend it. */
  abstract boolean isBrokenBy(PlanDecision decision);

  /** What is to be said of a decision that breaks the rule. */
  abstract Breach breach(PlanDecision decision);

  /** Whether what was found at this plan no longer stands. */
  abstract boolean isMended(Finding finding, AdoptedPlan plan, Situation now);

  /** What can be done now about a plan that was found so and stands. */
  abstract Remedy afterwards(Finding finding, AdoptedPlan plan, Situation now);

  @Override
  public Class<PlanAdopted> examines() {
    return PlanAdopted.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<PlanAdopted> occasion) {
    return verdicts(PlanDecision.of(occasion));
  }

  ImmutableList<Verdict> verdicts(PlanDecision decision) {
    if (!concerns(decision)) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        isBrokenBy(decision)
            ? new Verdict.Broken(breach(decision))
            : new Verdict.Kept(decision.event().place()));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    PlaceInPeriod key = (PlaceInPeriod) finding.breach().about();
    return now.view(PlanView.PLANS)
        .at(key.place())
        .plans()
        .known(key.period())
        .filter(plan -> isMended(finding, plan, now))
        .isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PlaceInPeriod key = (PlaceInPeriod) finding.breach().about();
    return ImmutableList.of(
        now.view(PlanView.PLANS)
            .of(key)
            .filter(plan -> !plan.event().period().isOverBefore(now.moment()))
            .map(plan -> afterwards(finding, plan, now))
            .orElseGet(PlanDecisionRule::over));
  }

  private static Remedy over() {
    return new Remedy.Nothing(
        Sentence.plain(
            "the period is over; what was decided for it can no longer be decided otherwise"));
  }
}
