package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/**
 * Ideas were left out when others were concentrated, and nobody says why.
 *
 * <p>It is due a window after the first idea was concentrated in the turn, {@link
 * MassLineBounds#ACCOUNT_WINDOW}, or after the next turn began without any; for an idea that was
 * voiced later, after that. Of many ideas it cites those that were left out longest.
 */
final class IdeaUnaccountedFor extends SpiralRule {

  /** Nobody reads more entries than these; how many ideas there are is said beside. */
  private static final int CITED = 20;

  IdeaUnaccountedFor() {
    super(
        MassLineBounds.ACCOUNT_WINDOW,
        Card.of(MassLineRuleId.IDEA_UNACCOUNTED_FOR)
            .addClauses(Clause.M4_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Whoever said something and never hears what became of it says nothing the next"
                    + " time.")
            .ours(false)
            .addReads(TurnBegun.class, IdeaVoiced.class, IdeaConcentrated.class, IdeaSetAside.class)
            .putSays(
                "said",
                "In the spiral '{spiral}' {number:idea was|ideas were} left out when others"
                    + " were concentrated, and nobody has said why.")
            .putSays("missing", "a concentrated idea that comes from it, or a reason why none does")
            .putSays(
                "afterwards",
                "look at each idea that was left out: make it part of a concentrated one, or set it"
                    + " aside and tell those who voiced it why")
            .build());
  }

  @Override
  Owed owedIn(KnownSpiral spiral, Spirals now) {
    return spiral
        .passedOver()
        .first()
        .map(told -> Owed.since(told.when(), evidence(spiral, now)))
        .orElseGet(Owed::nothing);
  }

  /** What told last of those that were left out longest, in the order of the record. */
  private static ImmutableList<EntryId> evidence(KnownSpiral spiral, Spirals now) {
    return spiral
        .passedOver()
        .longest()
        .limit(CITED)
        .flatMap(idea -> now.idea(idea).stream())
        .map(idea -> idea.voices().get(idea.voices().size() - 1))
        .sorted(Comparator.comparing(Told::turn))
        .map(Told::entry)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Arguments arguments(SpiralAtUnit key, Situation now) {
    int number =
        Spirals.in(now).of(key.spiral()).map(spiral -> spiral.passedOver().size()).orElse(0);
    return super.arguments(key, now).and("number", number);
  }
}
