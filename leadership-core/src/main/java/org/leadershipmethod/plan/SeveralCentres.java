package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A place has several central tasks at one and the same time. */
final class SeveralCentres extends PlanDecisionRule {

  private static final Card CARD =
      Card.of(PlanRuleId.SEVERAL_CENTRES)
          .addClauses(Clause.M8_1)
          .deviation(Deviation.DISORDER)
          .why(
              "What is all at the centre has no centre: people are pulled to and fro, and nothing is brought to an end.")
          .ours(false)
          .addReads(PlanAdopted.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean isBrokenBy(PlanDecision decision) {
    return decision.centres().size() > 1;
  }

  @Override
  Breach breach(PlanDecision decision) {
    return decision
        .breach()
        .said(
            Sentence.plain(
                decision.centres().size()
                    + " tasks are at the centre of the work here at the same time."))
        .addAllEvidence(
            PlanDecision.entries(decision.there().plans().beside(decision.event().period())))
        .addMissing(Sentence.plain("one central task, with the others in second or third place"))
        .instead(
            Remedies.instead(
                one(
                    decision.event(),
                    decision.there(),
                    decision.occasion().when(),
                    decision.occasion().before())))
        .build();
  }

  /**
   * One of them at the centre: what another plan of the same time has there already, or one of
   * those of this plan.
   */
  private static Remedy one(PlanAdopted plan, PlacePlans there, When when, Situation now) {
    if (Granted.head(plan.place(), now).isEmpty()) {
      return Remedies.vacant(plan.place());
    }
    ImmutableList<Task> beside =
        Remedies.centralBeside(there, plan.period()).collect(ImmutableList.toImmutableList());
    Stream<Task> candidates = beside.isEmpty() ? Remedies.central(plan) : beside.stream();
    return Remedies.chooseCentre(
        candidates, task -> plan.with(Remedies.centred(task, plan.tasks())), when, now);
  }

  @Override
  boolean isMended(Finding finding, AdoptedPlan plan, Situation now) {
    PlacePlans there = now.view(PlanView.PLANS).at(plan.event().place());
    return Sets.union(plan.centres(), there.plans().centresBeside(plan.event().period())).size()
        < 2;
  }

  @Override
  Remedy afterwards(Finding finding, AdoptedPlan plan, Situation now) {
    PlacePlans there = now.view(PlanView.PLANS).at(plan.event().place());
    return one(plan.event(), there, Remedies.now(now), now);
  }
}
