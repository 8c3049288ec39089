package org.leadershipmethod.massline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.massline.ReadingInCounty.ASKED;
import static org.leadershipmethod.massline.ReadingInCounty.EVENINGS;
import static org.leadershipmethod.massline.ReadingInCounty.READING;
import static org.leadershipmethod.massline.ReadingInCounty.SECRETARY;
import static org.leadershipmethod.massline.ReadingInCounty.made;
import static org.leadershipmethod.massline.ReadingInCounty.studied;
import static org.leadershipmethod.massline.ReadingInCounty.voiced;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.Story;

/** That one part alone was heard is said of a turn once, at its first idea. */
class VoicesOfOnePartTest {

  private static final IdeaConcentrated SECOND =
      new IdeaConcentrated(
          READING,
          IdeaId.of("schools"),
          SECRETARY,
          ImmutableSet.of(EVENINGS),
          ImmutableList.of(),
          "a school in the evenings");

  @Test
  void theSecondIdeaOfATurnIsNotBlamedForTheFirst() {
    Story first = ASKED.when(voiced(EVENINGS, "ada"), studied(EVENINGS), made(EVENINGS));
    assertThat(found(first)).hasSize(1);
    assertThat(found(first.when(SECOND))).isEqualTo(found(first));
    assertThat(found(ASKED.when(voiced(EVENINGS, "ada", "ben"), studied(EVENINGS), made(EVENINGS))))
        .isEmpty();
  }

  private static ImmutableList<Finding> found(Story story) {
    return story.diagnosis().findings().stream()
        .filter(one -> one.rule().equals(MassLineRuleId.VOICES_OF_ONE_PART))
        .collect(ImmutableList.toImmutableList());
  }
}
