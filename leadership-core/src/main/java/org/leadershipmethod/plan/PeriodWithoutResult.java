package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Verdict;

/** A period is over at a place, and its central task has brought no result. */
final class PeriodWithoutResult implements StateRule<PlaceInPeriod> {

  private static final Card CARD =
      Card.of(PlanRuleId.PERIOD_WITHOUT_RESULT)
          .addClauses(Clause.M8_4)
          .deviation(Deviation.DISORDER)
          .why(
              "A decision is carried through until something definite comes of it; otherwise the next one is not believed.")
          .ours(false)
          .addReads(PlanAdopted.class, ResultAchieved.class, PeriodClosed.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<PlaceInPeriod> examines() {
    return PlaceInPeriod.class;
  }

  @Override
  public Stream<PlaceInPeriod> concerned(Key touched, Situation now) {
    if (touched instanceof UnitId unit) {
      return now.view(PlanView.PLANS).of(unit).stream().map(plan -> plan.event().key());
    }
    return touched instanceof PlaceInPeriod key ? Stream.of(key) : Stream.empty();
  }

  @Override
  public Verdict examine(PlaceInPeriod key, Situation now) {
    Optional<AdoptedPlan> open = now.view(PlanView.PLANS).of(key).filter(plan -> !plan.hasResult());
    if (open.isEmpty()
        || open.get().event().centres().isEmpty()
        || !now.organization().contains(key.place())) {
      return new Verdict.Kept(key.place());
    }
    return open.get()
        .event()
        .period()
        .during()
        .map(when -> examine(key, open.get(), when, now))
        .orElseGet(
            () ->
                new Verdict.NotExaminable(
                    key.place(),
                    Sentence.plain("nobody wrote down when '" + key.period() + "' ends")));
  }

  private static Verdict examine(PlaceInPeriod key, AdoptedPlan plan, When period, Situation now) {
    Instant due = now.due(period, Duration.ZERO);
    return now.moment().isBefore(due)
        ? new Verdict.Pending(key.place(), due)
        : new Verdict.Broken(breach(key, plan, period));
  }

  private static Breach breach(PlaceInPeriod key, AdoptedPlan plan, When period) {
    return Breach.builder()
        .where(key.place())
        .about(key)
        .said(
            Sentence.plain(
                "The period '"
                    + key.period()
                    + "' is over here, and its central task has brought no result."))
        .when(period)
        .addEvidence(plan.entry())
        .addMissing(Sentence.plain("a definite result of the central task"))
        .build();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PlaceInPeriod key = (PlaceInPeriod) finding.breach().about();
    return ImmutableList.of(
        now.view(PlanView.PLANS).of(key).map(Results::wanted).orElseGet(Results::unknown));
  }
}
