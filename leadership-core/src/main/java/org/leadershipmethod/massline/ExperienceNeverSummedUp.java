package org.leadershipmethod.massline;

import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.guidance.ExperienceSummedUp;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;

/**
 * People of a unit acted on an idea, and nobody says what came of it.
 *
 * <p>It is due a window after they acted on it first, {@link MassLineBounds#SUMMING_UP_WINDOW}. A
 * test of the idea there says it, and so does a summing-up that cites what they did.
 */
final class ExperienceNeverSummedUp extends IdeaRule {

  ExperienceNeverSummedUp() {
    super(
        MassLineBounds.SUMMING_UP_WINDOW,
        Card.of(MassLineRuleId.EXPERIENCE_NEVER_SUMMED_UP)
            .addClauses(Clause.M5_2, Clause.M4_4)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "What people went through teaches something only if somebody sums it up; without"
                    + " that, leaders go on by what they thought before.")
            .ours(false)
            .addReads(
                IdeaAdvanced.class,
                IdeaSetAside.class,
                IdeaConcentrated.class,
                SpiralClosed.class,
                ExperienceSummedUp.class)
            .putSays(
                "said",
                "People here acted on the idea '{idea}', and nobody has said since what came of it.")
            .putSays("missing", "a test of the idea in what they did, or a summing-up of it")
            .putSays(
                "afterwards",
                "ask those who acted on it what came of it, and write down whether the idea held")
            .build());
  }

  @Override
  Owed owedBy(KnownIdea idea, IdeaInUnit unit) {
    return unit.at(Phase.PRACTISED)
        .filter(told -> unit.tested().isEmpty() && !isSummedUp(idea, told))
        .map(Owed::since)
        .orElseGet(Owed::nothing);
  }

  private static boolean isSummedUp(KnownIdea idea, Told<IdeaAdvanced> acted) {
    return idea.summedUp().filter(last -> last.isAfter(acted.turn())).isPresent();
  }
}
