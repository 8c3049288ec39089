package org.leadershipmethod.massline;

import java.util.stream.Stream;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;

/**
 * A concentrated idea came from nobody, or from nobody but whoever concentrated it.
 *
 * <p>What counts is who voiced the ideas that it was made of, and those that these were made of,
 * however many turns before. A voice that is only counted is somebody's.
 */
final class IdeaFromNobody extends ConcentrationRule {

  IdeaFromNobody() {
    super(
        Card.of(MassLineRuleId.IDEA_FROM_NOBODY)
            .addClauses(Clause.M4_1, Clause.M5_2, Clause.M6_1)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "What leaders think out by themselves fits what they know, and they do not know how"
                    + " people live.")
            .ours(false)
            .addReads(TurnBegun.class, IdeaVoiced.class, IdeaConcentrated.class)
            .putSays(
                "said",
                "The idea '{idea}' was concentrated, and nobody voiced what it was made of.")
            .putSays(
                "saidOwn",
                "The idea '{idea}' was concentrated, and nobody but whoever concentrated it voiced"
                    + " what it was made of.")
            .putSays("missing", "an idea that somebody else voiced")
            .putSays(
                "instead",
                "go to people first, write down who said what, and make the idea of what they said")
            .putSays(
                "afterwards",
                "ask people what they think of it, and write down who voiced the same; or set the"
                    + " idea aside")
            .build());
  }

  @Override
  protected boolean isBroken(Concentrating one) {
    return isFromNobodyElse(one.event(), Spirals.in(one.before()));
  }

  private static boolean isFromNobodyElse(IdeaConcentrated event, Spirals spirals) {
    return voices(event, spirals).noneMatch(voice -> isAnothers(voice, event.by()));
  }

  private static boolean isAnothers(IdeaVoiced voice, PersonId own) {
    return voice.others() > 0 || voice.by().stream().anyMatch(person -> !person.equals(own));
  }

  /** What was said, of all ideas that it was made of; the nearest first. */
  private static Stream<IdeaVoiced> voices(IdeaConcentrated event, Spirals spirals) {
    return Provenance.of(spirals)
        .from(event.from())
        .flatMap(idea -> spirals.idea(idea).stream())
        .flatMap(idea -> idea.voices().stream())
        .map(told -> told.what());
  }

  @Override
  protected Sentence said(Concentrating one) {
    boolean isOwn =
        voices(one.event(), Spirals.in(one.before())).anyMatch(voice -> voice.voices() > 0);
    return say(isOwn ? "saidOwn" : "said", arguments(one));
  }

  @Override
  boolean standsOf(IdeaConcentrated told, Spirals now) {
    return isFromNobodyElse(told, now);
  }
}
