package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** A place gave up its central task without a result. */
final class CentreGivenUp extends CaseRule<TaskWithdrawn, StepAtPlan<TaskWithdrawn>> {

  CentreGivenUp() {
    super(
        TaskWithdrawn.class,
        Card.of(PlanRuleId.CENTRE_GIVEN_UP)
            .addClauses(Clause.M8_4)
            .deviation(Deviation.DISORDER)
            .why(
                "A unit that decides on a central task carries it through; only a unit"
                    + " above can take it back.")
            .ours(false)
            .addReads(TaskWithdrawn.class, PlanAdopted.class, ResultAchieved.class)
            .putSays("said", "The unit gave up its central task here without a result.")
            .putSays("missing", "a result of the central task")
            .putSays(
                "instead",
                "bring the task to a result, or adopt a plan that says what was weighed, or ask a"
                    + " unit above to take the task back")
            .putSays("closed", "the period is closed, so it is too late to take the task up again")
            .build());
  }

  @Override
  protected ImmutableList<StepAtPlan<TaskWithdrawn>> cases(Occasion<TaskWithdrawn> occasion) {
    TaskWithdrawn event = occasion.event();
    return occasion.before().view(PlanView.PLANS).of(event.unit()).stream()
        .filter(plan -> plan.centres().contains(event.task()))
        .map(plan -> new StepAtPlan<>(occasion, plan))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(StepAtPlan<TaskWithdrawn> one) {
    return one.event().by().equals(one.event().unit());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return now.view(PlanView.PLANS)
        .known((PlaceInPeriod) finding.breach().about())
        .filter(plan -> plan.droppedBy(finding.breach()).isEmpty())
        .isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(
        now.view(PlanView.PLANS)
            .of((PlaceInPeriod) finding.breach().about())
            .map(plan -> DroppingRule.takenUp(finding, plan, now))
            .orElseGet(() -> Remedy.nothing(say("closed"))));
  }
}
