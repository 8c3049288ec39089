package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.ResultAchieved;
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

/** A place closed a period without a result of its central task. */
final class ClosedWithoutResult implements StepRule<PeriodClosed> {

  private static final Card CARD =
      Card.of(PlanRuleId.CLOSED_WITHOUT_RESULT)
          .addClauses(Clause.M8_4)
          .deviation(Deviation.DISORDER)
          .why(
              "A centre is decided so that something definite comes of it; a period that just ends has only cost time.")
          .ours(false)
          .addReads(PeriodClosed.class, PlanAdopted.class, ResultAchieved.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<PeriodClosed> examines() {
    return PeriodClosed.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<PeriodClosed> occasion) {
    PeriodClosed event = occasion.event();
    return occasion.before().view(PlanView.PLANS).of(event.key()).stream()
        .map(plan -> plan.hasResult() ? new Verdict.Kept(event.place()) : broken(plan, occasion))
        .collect(ImmutableList.toImmutableList());
  }

  private static Verdict broken(AdoptedPlan plan, Occasion<PeriodClosed> occasion) {
    return new Verdict.Broken(
        Breach.builder()
            .where(plan.event().place())
            .about(plan.event().key())
            .said(
                Sentence.plain(
                    "The period was closed here, and its central task had brought no result."))
            .when(occasion.when())
            .turn(occasion.entry().turn())
            .addEvidence(occasion.entry().id(), plan.entry())
            .addMissing(Sentence.plain("a definite result of the central task"))
            .instead(Results.wanted(plan))
            .build());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    PlaceInPeriod key = (PlaceInPeriod) finding.breach().about();
    return now.view(PlanView.PLANS)
        .at(key.place())
        .plans()
        .known(key.period())
        .filter(AdoptedPlan::hasResult)
        .isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PlaceInPeriod key = (PlaceInPeriod) finding.breach().about();
    return ImmutableList.of(
        now.view(PlanView.PLANS)
            .at(key.place())
            .plans()
            .known(key.period())
            .map(Results::wanted)
            .orElseGet(Results::unknown));
  }
}
