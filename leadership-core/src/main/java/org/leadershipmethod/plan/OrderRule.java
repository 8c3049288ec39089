package org.leadershipmethod.plan;

import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * What the rules about where the order of a plan comes from have in common: an order that is not
 * the place's own shows in that no circumstances were looked at.
 */
abstract class OrderRule extends PlanDecisionRule {

  private final PlanOrder found;

  OrderRule(PlanOrder found) {
    this.found = found;
  }

  /** What is said of such a plan. */
  abstract String said();

  @Override
  boolean isBrokenBy(PlanDecision decision) {
    return decision.adoption().order() == found;
  }

  @Override
  Breach breach(PlanDecision decision) {
    return decision
        .breach()
        .said(Sentence.plain(said()))
        .addMissing(
            Sentence.plain(
                "circumstances that were weighed: earlier results, vacancies, work under way"))
        .reading(Sentence.plain("circumstances are read from the entries that a plan cites"))
        .instead(
            Remedies.instead(
                Remedies.chooseCircumstance(
                    decision.event(), decision.occasion().when(), decision.occasion().before())))
        .build();
  }

  @Override
  boolean isMended(Finding finding, AdoptedPlan plan, Situation now) {
    return finding.breach().isBefore(plan.turn()) && isLookedAt(plan.order());
  }

  private static boolean isLookedAt(PlanOrder order) {
    return order == PlanOrder.WEIGHED || order == PlanOrder.OWN;
  }

  @Override
  Remedy afterwards(Finding finding, AdoptedPlan plan, Situation now) {
    return Remedies.chooseCircumstance(plan.event(), Remedies.now(now), now);
  }
}
