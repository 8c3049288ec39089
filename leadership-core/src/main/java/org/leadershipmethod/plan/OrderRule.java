package org.leadershipmethod.plan;

import java.util.Optional;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * What the rules about where the order of a plan comes from have in common: an order that is not
 * the place's own shows in that no circumstances were weighed.
 */
abstract class OrderRule extends PlanDecisionRule {

  /** What a card of these rules says is missing. */
  static final String MISSING =
      "circumstances that the unit weighed: earlier results, vacancies, work under way";

  /** How a card of these rules says that circumstances are read. */
  static final String READING = "we read circumstances from the entries that a plan cites";

  private final PlanOrder found;

  OrderRule(PlanOrder found, Card card) {
    super(card);
    this.found = found;
  }

  @Override
  protected boolean isBroken(PlanDecision decision) {
    return decision.adoption().order() == found;
  }

  @Override
  protected Optional<Remedy> instead(PlanDecision decision) {
    return Optional.of(new PlanDraft(decision.event(), decision.before()).weighing());
  }

  @Override
  boolean isMended(Finding finding, AdoptedPlan plan, Situation now) {
    return finding.breach().isBefore(plan.turn()) && isLookedAt(plan.order());
  }

  private static boolean isLookedAt(PlanOrder order) {
    return order == PlanOrder.WEIGHED || order == PlanOrder.OWN;
  }

  @Override
  Remedy mending(Finding finding, AdoptedPlan plan, Situation now) {
    return new PlanDraft(plan.event(), now).weighing();
  }
}
