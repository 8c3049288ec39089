package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/** A place gave up its central task without a result. */
final class CentreGivenUp implements StepRule<TaskWithdrawn> {

  private static final Card CARD =
      Card.of(PlanRuleId.CENTRE_GIVEN_UP)
          .addClauses(Clause.M8_4)
          .deviation(Deviation.DISORDER)
          .why(
              "What was decided as the centre is carried through; an organization above may relieve a place of it, the place itself may not.")
          .ours(false)
          .addReads(TaskWithdrawn.class, PlanAdopted.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<TaskWithdrawn> examines() {
    return TaskWithdrawn.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<TaskWithdrawn> occasion) {
    TaskWithdrawn event = occasion.event();
    return occasion.before().view(PlanView.PLANS).of(event.unit()).stream()
        .filter(plan -> plan.centres().contains(event.task()))
        .map(plan -> event.by().equals(event.unit()) ? broken(plan, occasion) : kept(plan))
        .collect(ImmutableList.toImmutableList());
  }

  private static Verdict kept(AdoptedPlan plan) {
    return new Verdict.Kept(plan.event().place());
  }

  private static Verdict broken(AdoptedPlan plan, Occasion<TaskWithdrawn> occasion) {
    return new Verdict.Broken(
        Breach.builder()
            .where(plan.event().place())
            .about(plan.event().key())
            .said(Sentence.plain("The central task was given up here without a result."))
            .when(occasion.when())
            .turn(occasion.entry().turn())
            .addEvidence(occasion.entry().id(), plan.entry())
            .addMissing(Sentence.plain("a result of the central task"))
            .instead(
                new Remedy.Nothing(
                    Sentence.plain(
                        "a result has to come first, or a plan that says what was weighed; or an organization above"
                            + " takes the task back")))
            .build());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    PlaceInPeriod key = (PlaceInPeriod) finding.breach().about();
    return now.view(PlanView.PLANS)
        .at(key.place())
        .plans()
        .known(key.period())
        .filter(plan -> isMended(finding, plan))
        .isEmpty();
  }

  private static boolean isMended(Finding finding, AdoptedPlan plan) {
    return plan.dropped().stream().noneMatch(one -> finding.breach().isAt(one.turn()));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PlaceInPeriod key = (PlaceInPeriod) finding.breach().about();
    return ImmutableList.of(
        now.view(PlanView.PLANS)
            .of(key)
            .map(plan -> DroppingRule.takenUp(finding, plan, now))
            .orElseGet(() -> new Remedy.Nothing(Sentence.plain("the period is closed"))));
  }
}
