package org.leadershipmethod.massline;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/**
 * An idea was made of others that nobody had studied.
 *
 * <p>An idea that was tested in what people did, and is carried on in the next turn, needs no other
 * study.
 */
final class ConcentratedWithoutStudy extends ConcentrationRule {

  ConcentratedWithoutStudy() {
    super(
        Card.of(MassLineRuleId.CONCENTRATED_WITHOUT_STUDY)
            .addClauses(Clause.M4_2)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "Scattered ideas contradict each other, and say the same in other words; who does"
                    + " not look closely hears only what they knew before.")
            .ours(false)
            .addReads(
                TurnBegun.class,
                IdeaVoiced.class,
                IdeasStudied.class,
                IdeaConcentrated.class,
                IdeaTested.class)
            .putSays(
                "said",
                "The idea '{idea}' was made of ideas that nobody had studied, or not all of them.")
            .putSays("missing", "a study of each idea that it was made of")
            .putSays(
                "instead",
                "study first what was voiced, with those who voiced it, and concentrate it then")
            .putSays(
                "afterwards",
                "study now what it was made of, and set it aside where it does not hold")
            .build());
  }

  @Override
  protected boolean isBroken(Concentrating one) {
    return one.sources().anyMatch(ConcentratedWithoutStudy::isUnstudied);
  }

  private static boolean isUnstudied(KnownIdea source) {
    return source.studied().isEmpty() && !source.hasReached(Phase.TESTED);
  }

  @Override
  boolean standsOf(IdeaConcentrated told, Spirals now) {
    return Concentrating.sources(told, now).anyMatch(ConcentratedWithoutStudy::isUnstudied);
  }
}
