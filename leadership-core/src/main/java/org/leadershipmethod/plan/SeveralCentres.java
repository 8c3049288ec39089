package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** A place has several central tasks at one and the same time. */
final class SeveralCentres extends PlanDecisionRule {

  SeveralCentres() {
    super(
        Card.of(PlanRuleId.SEVERAL_CENTRES)
            .addClauses(Clause.M8_1)
            .deviation(Deviation.DISORDER)
            .why(
                "If everything is central, nothing is: people are pulled to and fro, and finish"
                    + " nothing.")
            .ours(false)
            .addReads(PlanAdopted.class)
            .putSays(
                "said",
                "{tasks:task is|tasks are} at the centre of the work here at the same time.")
            .putSays("missing", "one central task, with the others in second or third place")
            .build());
  }

  @Override
  protected boolean isBroken(PlanDecision decision) {
    return decision.centres().size() > 1;
  }

  @Override
  protected Arguments arguments(PlanDecision decision) {
    return Arguments.of("tasks", decision.centres().size());
  }

  @Override
  protected BreachBuilder breach(PlanDecision decision) {
    return super.breach(decision).addAllEvidence(decision.entriesBeside());
  }

  @Override
  protected Optional<Remedy> instead(PlanDecision decision) {
    return Optional.of(one(decision.event(), decision.there(), decision.before()));
  }

  /**
   * One of them at the centre: what another plan of the same time has there already, or one of
   * those of this plan.
   */
  private static Remedy one(PlanAdopted plan, PlacePlans there, Situation now) {
    ImmutableSet<Task> beside =
        there.plans().centralBeside(plan.period()).collect(ImmutableSet.toImmutableSet());
    return new PlanDraft(plan, now).centredOnOneOf(beside.isEmpty() ? plan.central() : beside);
  }

  @Override
  boolean isMended(Finding finding, AdoptedPlan plan, Situation now) {
    AdoptedPlans there = now.view(PlanView.PLANS).at(plan.event().place()).plans();
    return Sets.union(plan.centres(), there.centresBeside(plan.event().period())).size() < 2;
  }

  @Override
  Remedy mending(Finding finding, AdoptedPlan plan, Situation now) {
    return one(plan.event(), now.view(PlanView.PLANS).at(plan.event().place()), now);
  }
}
