package org.leadershipmethod.plan;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * What the rules about a central task that another takes the place of, without a result, have in
 * common.
 */
abstract class DroppingRule extends PlanDecisionRule {

  /** Whether dropping as it happens with this decision is for this rule to say. */
  abstract boolean isOfThisKind(PlanDecision decision);

  /** What is said of it; {@code dropped} names what was dropped. */
  abstract String said(String dropped);

  @Override
  boolean concerns(PlanDecision decision) {
    return decision.replaced().isPresent();
  }

  @Override
  boolean isBrokenBy(PlanDecision decision) {
    return decision.abandoned().findAny().isPresent() && isOfThisKind(decision);
  }

  @Override
  Breach breach(PlanDecision decision) {
    AdoptedPlan replaced = decision.replaced().orElseThrow();
    ImmutableList<DroppedTask> abandoned =
        decision.abandoned().collect(ImmutableList.toImmutableList());
    return decision
        .breach()
        .said(
            Sentence.plain(
                said(Joiner.on(", ").join(abandoned.stream().map(DroppedTask::task).toList()))))
        .addEvidence(replaced.entry())
        .addMissing(
            Sentence.plain("a result of the central task, or circumstances that changed since"))
        .instead(Remedies.instead(keeping(decision, replaced, abandoned)))
        .build();
  }

  /** What was central stays so, and what was to take its place comes right after it. */
  private static Remedy keeping(
      PlanDecision decision, AdoptedPlan replaced, ImmutableList<DroppedTask> abandoned) {
    Task central = abandoned.get(0).task();
    PlanAdopted kept = decision.event().with(Remedies.centred(central, decision.event().tasks()));
    return Remedies.decide(
        "keep " + central + " at the centre until it has a result; the other comes after it",
        kept.citing(replaced.event().circumstances()),
        decision.occasion().when(),
        decision.occasion().before());
  }

  @Override
  boolean isMended(Finding finding, AdoptedPlan plan, Situation now) {
    return plan.dropped().stream().noneMatch(one -> finding.breach().isAt(one.turn()));
  }

  @Override
  Remedy afterwards(Finding finding, AdoptedPlan plan, Situation now) {
    return takenUp(finding, plan, now);
  }

  /** What was dropped is at the centre again. */
  static Remedy takenUp(Finding finding, AdoptedPlan plan, Situation now) {
    return plan.dropped().stream()
        .filter(one -> finding.breach().isAt(one.turn()))
        .map(DroppedTask::task)
        .findFirst()
        .map(task -> takenUp(task, plan.event(), now))
        .orElseGet(() -> new Remedy.Nothing(Sentence.plain("what was dropped is no longer known")));
  }

  private static Remedy takenUp(Task task, PlanAdopted plan, Situation now) {
    return Remedies.decide(
        "take up " + task + " again as the central task, until it has a result",
        plan.with(Remedies.centred(task, plan.tasks())),
        Remedies.now(now),
        now);
  }
}
