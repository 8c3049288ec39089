package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableMap;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * An idea came to a phase of its way in a unit, and nobody says how it goes on there.
 *
 * <p>It accuses nobody of not embracing an idea, or of not acting on it: it asks for a word. It is
 * due a window after the idea came as far as it is, {@link MassLineBounds#TAKING_UP_WINDOW}.
 */
final class IdeaLeftLying extends IdeaRule {

  /** What the card has for an idea that is as far as a phase. */
  private static final ImmutableMap<Phase, String> SAID =
      ImmutableMap.of(
          Phase.EXPLAINED, "said", Phase.EMBRACED, "saidEmbraced", Phase.HELD, "saidHeld");

  IdeaLeftLying() {
    super(
        MassLineBounds.TAKING_UP_WINDOW,
        Card.of(MassLineRuleId.IDEA_LEFT_LYING)
            .addClauses(Clause.M4_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Who explains an idea and does not come back never learns whether people made it"
                    + " their own, or why not.")
            .ours(false)
            .addReads(IdeaAdvanced.class, IdeaSetAside.class, SpiralClosed.class)
            .putSays(
                "said",
                "The idea '{idea}' was explained here, and nobody has said since whether people"
                    + " made it their own.")
            .putSays(
                "saidEmbraced",
                "People here embraced the idea '{idea}', and nobody has said since whether they"
                    + " hold fast to it.")
            .putSays(
                "saidHeld",
                "People here hold fast to the idea '{idea}', and nobody has said since whether they"
                    + " act on it.")
            .putSays("missing", "a word on how the idea goes on here, or why it does not")
            .putSays(
                "afterwards",
                "go back and ask; write down how far people took it up, or why it gets no further")
            .build());
  }

  @Override
  Owed owedBy(KnownIdea idea, IdeaInUnit unit) {
    return unit.furthest()
        .filter(told -> SAID.containsKey(told.what().phase()))
        .map(Owed::since)
        .orElseGet(Owed::nothing);
  }

  @Override
  protected Sentence said(IdeaAtUnit key, Situation now) {
    String occasion =
        Spirals.in(now).phase(key).map(phase -> SAID.getOrDefault(phase, "said")).orElse("said");
    return say(occasion, arguments(key, now));
  }
}
