package org.leadershipmethod.massline;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A spiral stands still: a turn stopped on its way, or it came to its end and the next was not
 * begun.
 *
 * <p>It is due a window after anything was told of it, {@link MassLineBounds#NEXT_TURN_WINDOW}. A
 * spiral that was closed, with a reason, owes nothing.
 */
final class SpiralStopped extends SpiralRule {

  SpiralStopped() {
    super(
        MassLineBounds.NEXT_TURN_WINDOW,
        Card.of(MassLineRuleId.SPIRAL_STOPPED)
            .addClauses(Clause.M4_5, Clause.M4_6, Clause.M6_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Ideas become right only by going back to people again and again; who is asked once"
                    + " was only asked.")
            .ours(false)
            .addReads(MassLineEvent.class)
            .putSays(
                "said",
                "The spiral '{spiral}' stopped in the middle of a turn, and nothing was told of it"
                    + " for long.")
            .putSays(
                "saidTurn",
                "A turn of the spiral '{spiral}' came to its end, and the next one has not begun.")
            .putSays("missing", "the next step of a turn, or the next turn")
            .putSays(
                "afterwards",
                "go back to people with what was learnt, and begin the next turn; or close the"
                    + " spiral and say why")
            .build());
  }

  @Override
  Owed owedIn(KnownSpiral spiral, Spirals now) {
    return Owed.since(spiral.last());
  }

  @Override
  protected Sentence said(SpiralAtUnit key, Situation now) {
    Spirals spirals = Spirals.in(now);
    boolean isThrough =
        spirals.of(key.spiral()).filter(spiral -> isThrough(spiral, spirals)).isPresent();
    return say(isThrough ? "saidTurn" : "said", arguments(key, now));
  }

  /** Whether something was tested in the turn, and no idea of it waits. */
  private static boolean isThrough(KnownSpiral spiral, Spirals now) {
    return spiral.ideas().stream()
            .flatMap(idea -> now.idea(idea).stream())
            .filter(idea -> idea.turn() == spiral.turn())
            .allMatch(idea -> idea.isAccountedFor() || idea.hasReached(Phase.TESTED))
        && spiral.ideas().stream()
            .flatMap(idea -> now.idea(idea).stream())
            .anyMatch(idea -> idea.turn() == spiral.turn() && idea.hasReached(Phase.TESTED));
  }
}
