package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/**
 * Somebody tested an idea in a unit where nobody had acted on it.
 *
 * <p>A test that decides nothing yet is none.
 */
final class TestedWithoutAction extends CaseRule<IdeaTested, Case<IdeaTested>> {

  TestedWithoutAction() {
    super(
        IdeaTested.class,
        Card.of(MassLineRuleId.TESTED_WITHOUT_ACTION)
            .addClauses(Clause.M4_4)
            .deviation(Deviation.SUBJECTIVIST)
            .why("Only what people did can show whether an idea is right; the rest is opinion.")
            .ours(false)
            .addReads(IdeaVoiced.class, IdeaConcentrated.class, IdeaAdvanced.class)
            .putSays(
                "said",
                "Somebody said of the idea '{idea}' whether it holds here, and nobody here had"
                    + " acted on it.")
            .putSays("missing", "that people here act on it")
            .putSays("instead", "wait until people here act on it, and see then what comes of it")
            .putSays(
                "afterwards", "write down who acted on it here, and test it again in what they did")
            .build());
  }

  @Override
  protected ImmutableList<Case<IdeaTested>> cases(Occasion<IdeaTested> occasion) {
    IdeaTested test = occasion.event();
    return test.outcome().isDecided()
        ? ImmutableList.of(Case.of(occasion, test.unit(), test.at()))
        : ImmutableList.of();
  }

  @Override
  protected boolean isBroken(Case<IdeaTested> one) {
    return !isActedOn(one.event().at(), one.before());
  }

  private static boolean isActedOn(IdeaAtUnit at, Situation now) {
    return Spirals.in(now).at(at).filter(unit -> unit.hasReached(Phase.PRACTISED)).isPresent();
  }

  @Override
  protected Arguments arguments(Case<IdeaTested> one) {
    return Arguments.of("idea", one.event().idea());
  }

  /** Until people act on it, or somebody says that the idea gets no further. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    IdeaAtUnit at = (IdeaAtUnit) finding.breach().about();
    Spirals spirals = Spirals.in(now);
    return spirals
        .idea(at.idea())
        .filter(idea -> !idea.isAccountedFor() && !spirals.isOver(idea))
        .filter(idea -> idea.at(at.unit()).setAside().isEmpty())
        .filter(idea -> !isActedOn(at, now))
        .isPresent();
  }
}
