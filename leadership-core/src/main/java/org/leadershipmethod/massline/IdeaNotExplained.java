package org.leadershipmethod.massline;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;

/**
 * An idea was made known in a unit, and nobody explained it there.
 *
 * <p>It is due a window after it was made known, {@link MassLineBounds#EXPLANATION_WINDOW}.
 */
final class IdeaNotExplained extends IdeaRule {

  IdeaNotExplained() {
    super(
        MassLineBounds.EXPLANATION_WINDOW,
        Card.of(MassLineRuleId.IDEA_NOT_EXPLAINED)
            .addClauses(Clause.M4_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "What is only announced stays the leaders' idea; people make their own what they"
                    + " could ask about.")
            .ours(false)
            .addReads(IdeaAdvanced.class, IdeaSetAside.class, SpiralClosed.class)
            .putSays(
                "said", "The idea '{idea}' was made known here, and nobody has explained it here.")
            .putSays("missing", "that somebody explains it here")
            .putSays(
                "afterwards",
                "explain it here, where people can ask and object; or say why it gets no further")
            .build());
  }

  @Override
  Owed owedBy(KnownIdea idea, IdeaInUnit unit) {
    boolean isKnown =
        unit.furthest()
            .map(told -> told.what().phase())
            .filter(Phase.PROPAGATED::equals)
            .isPresent();
    return isKnown ? unit.furthest().map(Owed::since).orElseThrow() : Owed.nothing();
  }
}
