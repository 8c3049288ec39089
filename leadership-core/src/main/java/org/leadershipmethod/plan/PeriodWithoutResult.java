package org.leadershipmethod.plan;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** A period is over at a place, and its central task has brought no result. */
final class PeriodWithoutResult extends DueRule<PlaceInPeriod> {

  PeriodWithoutResult() {
    super(
        PlaceInPeriod.class,
        Card.of(PlanRuleId.PERIOD_WITHOUT_RESULT)
            .addClauses(Clause.M8_4)
            .deviation(Deviation.DISORDER)
            .why(
                "A decision counts when something definite comes of it; otherwise nobody believes"
                    + " the next one.")
            .ours(false)
            .addReads(PlanAdopted.class, ResultAchieved.class, PeriodClosed.class)
            .putSays(
                "said",
                "The period '{period}' is over here, and its central task has brought no result.")
            .putSays("missing", "a definite result of the central task")
            .putSays("endless", "nobody wrote down when '{period}' ends")
            .build());
  }

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(PlaceInPeriod.class, UnitId.class);
  }

  @Override
  public ImmutableSet<PlaceInPeriod> concerned(Key touched, Situation now) {
    if (touched instanceof UnitId unit) {
      return now.view(PlanView.PLANS).of(unit).stream()
          .map(plan -> plan.event().key())
          .collect(toImmutableSet());
    }
    return super.concerned(touched, now);
  }

  @Override
  protected Key where(PlaceInPeriod key) {
    return key.place();
  }

  @Override
  protected Owed owed(PlaceInPeriod key, Situation now) {
    return now.organization().contains(key.place())
        ? now.view(PlanView.PLANS)
            .of(key)
            .filter(plan -> !plan.hasResult() && !plan.event().centres().isEmpty())
            .map(this::resultOf)
            .orElseGet(Owed::nothing)
        : Owed.nothing();
  }

  /** A result is owed when the period is over. */
  private Owed resultOf(AdoptedPlan plan) {
    PlaceInPeriod key = plan.event().key();
    return plan.event()
        .period()
        .during()
        .map(when -> Owed.since(when, ImmutableList.of(plan.entry())))
        .orElseGet(() -> Owed.unknown(say("endless", named(key))));
  }

  private static Arguments named(PlaceInPeriod key) {
    return Arguments.of("period", key.period());
  }

  @Override
  protected Arguments arguments(PlaceInPeriod key, Situation now) {
    return named(key);
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return now.view(PlanView.PLANS).of((PlaceInPeriod) finding.breach().about()).stream()
        .map(AdoptedPlan::resultWanted)
        .collect(ImmutableList.toImmutableList());
  }
}
