package org.leadershipmethod.guidance;

import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.COUNTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.LITERACY;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.Story;

/** What is owed is due as usual, or the shorter window after its difficulty was stated. */
class DifficultyProperties {

  private static final int USUAL = 14;

  @Property
  @Proves(Clause.M9_2)
  void theShorterWindowRunsFromTheStatementOnAtTheEarliest(
      @ForAll @IntRange(max = 20) int before,
      @ForAll @IntRange(max = 20) int after,
      @ForAll Difficulty difficulty) {
    Story story =
        CALLED
            .later(before)
            .when(new DifficultyStated(LITERACY, difficulty, "the flood took two roads"))
            .later(after);
    int stated = before + 1;
    int shorter = (int) difficulty.tighten(GuidanceBounds.FOLLOW_UP_WINDOW.value()).toHours();
    int due = Math.min(USUAL * 24, stated * 24 + shorter);
    boolean isDue = (stated + after) * 24 >= due;
    if (isDue) {
      story.finds(Expected.of(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, COUNTY));
    } else {
      story.findsNothing();
    }
    Statistics.label("sooner than usual")
        .collect(isDue && stated + after < USUAL)
        .coverage(fair -> fair.check(true).percentage(share -> share > 1));
  }
}
