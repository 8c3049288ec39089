package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/**
 * What the rules about how a decision was taken have in common: each looks for one fault, and says
 * nothing where another is the cause.
 */
abstract class DecisionRule implements StepRule<DecisionTaken> {

  /** What the rule looks for. */
  abstract Fault fault();

  /** What is to be said of a decision that has this fault; {@code breach} has everything else. */
  abstract Breach breach(Decision decision, BreachBuilder breach);

  @Override
  public Class<DecisionTaken> examines() {
    return DecisionTaken.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<DecisionTaken> occasion) {
    Decision decision = Decision.of(occasion);
    Optional<String> unknown = decision.unknown();
    if (unknown.isPresent()) {
      return unknown(decision, unknown.get());
    } else if (decision.fault().compareTo(fault()) < 0) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        decision.fault() == fault()
            ? new Verdict.Broken(breach(decision, begun(decision)))
            : new Verdict.Kept(decision.where()));
  }

  /** What to say where the record does not say enough; the first of these rules says so for all. */
  private ImmutableList<Verdict> unknown(Decision decision, String reason) {
    return fault() == Fault.BY_ONE
        ? ImmutableList.of(new Verdict.NotExaminable(decision.where(), reason))
        : ImmutableList.of();
  }

  private static BreachBuilder begun(Decision decision) {
    return Breach.builder()
        .where(decision.where())
        .about(decision.event().key())
        .when(decision.occasion().when())
        .turn(decision.occasion().entry().turn())
        .addEvidence(decision.occasion().entry().id());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    DecisionOf key = (DecisionOf) finding.breach().about();
    GroupRecord group = now.view(GroupView.GROUPS).of(key.group());
    return group.decision(key.decision()).filter(one -> isNoBetter(one, now)).isPresent();
  }

  /** Whether the decision as it stands, be it taken anew, does not keep the rule. */
  private boolean isNoBetter(StandingDecision decision, Situation now) {
    return !decision.attendance().isKnown()
        || Fault.of(decision.attendance(), now).compareTo(fault()) <= 0;
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    DecisionOf key = (DecisionOf) finding.breach().about();
    return ImmutableList.of(
        new Remedy.Afterwards(
            "withdraw the decision until the leading group has decided together",
            ImmutableList.of(new DecisionWithdrawn(key.group(), key.decision()))),
        new Remedy.Choice(
            "take the decision anew, with everybody who sits in the leading group asked to take part",
            ImmutableList.of(),
            0));
  }
}
