package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * What the rules about a central task that another takes the place of, without a result, have in
 * common.
 */
abstract class DroppingRule extends PlanDecisionRule {

  private static final Template KEEP =
      Template.of(
          "plan.keep", "keep {task} at the centre until it has a result; the other comes after it");
  private static final Template ROUGHLY =
      Template.of(
          "plan.roughly",
          "the record says only roughly when the unit decided this, and so not whether '{period}' was"
              + " over by then");
  private static final Template FORGOTTEN =
      Template.of("plan.forgotten", "the record no longer tells what the unit dropped");

  /** What these rules say beside what is on their cards. */
  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(KEEP, ROUGHLY, FORGOTTEN);

  /** What a card of these rules says is missing. */
  static final String MISSING = "a result of the central task, or circumstances that changed since";

  DroppingRule(Card card) {
    super(card);
  }

  /** Whether dropping as it happens with this decision is for this rule to say. */
  abstract boolean isOfThisKind(PlanDecision decision);

  @Override
  protected ImmutableList<PlanDecision> cases(Occasion<PlanAdopted> occasion) {
    return super.cases(occasion).stream()
        .filter(decision -> decision.replaced().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Once the period is over, its tasks are not dropped by what comes after it. */
  @Override
  protected Optional<Sentence> unknown(PlanDecision decision) {
    return decision.isPerhapsTooLate() && isBroken(decision)
        ? Optional.of(ROUGHLY.with("period", decision.event().period().name()))
        : Optional.empty();
  }

  @Override
  protected boolean isBroken(PlanDecision decision) {
    return !decision.abandoned().isEmpty() && isOfThisKind(decision);
  }

  @Override
  protected Arguments arguments(PlanDecision decision) {
    return Arguments.of("dropped", Lists.transform(decision.abandoned(), DroppedTask::task))
        .and("tasks", decision.abandoned().size());
  }

  @Override
  protected BreachBuilder breach(PlanDecision decision) {
    return super.breach(decision)
        .addAllEvidence(decision.replaced().map(AdoptedPlan::entry).stream().toList());
  }

  @Override
  protected Optional<Remedy> instead(PlanDecision decision) {
    return decision.replaced().map(replaced -> keeping(decision, replaced));
  }

  /** What was central stays so, and what was to take its place comes right after it. */
  private static Remedy keeping(PlanDecision decision, AdoptedPlan replaced) {
    Task central = decision.abandoned().get(0).task();
    PlanAdopted kept = decision.event().centred(central).citing(replaced.event().circumstances());
    return new PlanDraft(kept, decision.before()).adopted(KEEP.with("task", central));
  }

  @Override
  boolean isMended(Finding finding, AdoptedPlan plan, Situation now) {
    return plan.droppedBy(finding.breach()).isEmpty();
  }

  @Override
  Remedy mending(Finding finding, AdoptedPlan plan, Situation now) {
    return takenUp(finding, plan, now);
  }

  /** What a plan dropped is at its centre again. */
  static Remedy takenUp(Finding finding, AdoptedPlan plan, Situation now) {
    return plan.droppedBy(finding.breach())
        .map(one -> one.takenUp(plan.event(), now))
        .orElseGet(() -> Remedy.nothing(FORGOTTEN.alone()));
  }
}
