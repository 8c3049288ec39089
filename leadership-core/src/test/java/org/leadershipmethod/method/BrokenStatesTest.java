package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.RuleId;

/** What came to be broken since is known, and what is mended is forgotten. */
class BrokenStatesTest {

  private static final StateKey MILL = key("mill");
  private static final StateKey SCHOOL = key("school");

  private static StateKey key(String unit) {
    return new StateKey(RuleId.of("ChargeShared"), UnitId.of(unit));
  }

  @Test
  void onlyWhatCameSinceAndStillIsSoIsTold() {
    BrokenStates before = BrokenStates.NONE.with(MILL);
    assertThat(before.with(MILL).since(before)).isEmpty();
    assertThat(before.with(SCHOOL).since(before)).containsExactly(SCHOOL);
    assertThat(before.with(SCHOOL).without(SCHOOL).since(before)).isEmpty();
    assertThat(before.with(SCHOOL).without(MILL).since(BrokenStates.NONE)).containsExactly(SCHOOL);
  }

  @Test
  void whatIsMendedCanBreakAgainAndLeavesNothingBehind() {
    BrokenStates mended = BrokenStates.NONE.with(MILL).without(MILL);
    assertThat(mended.inOrder()).isEmpty();
    assertThat(mended.numbers()).isEmpty();
    assertThat(mended.with(MILL).since(mended)).containsExactly(MILL);
  }
}
