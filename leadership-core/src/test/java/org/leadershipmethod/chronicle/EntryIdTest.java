package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which ids an entry at a position can cite, as far as they tell a position themselves. */
class EntryIdTest {

  @Test
  void anIdByPositionTellsWhetherItIsOfAnEarlierEntry() {
    assertThat(EntryId.of("e1").isAtOrAfter(1)).isFalse();
    assertThat(EntryId.of("e1").isAtOrAfter(0)).isTrue();
    assertThat(EntryId.of("e7").isAtOrAfter(6)).isTrue();
    assertThat(EntryId.of("e7").isAtOrAfter(7)).isFalse();
    assertThat(EntryId.of("e0").isAtOrAfter(9)).as("there is no such entry").isTrue();
    assertThat(EntryId.of("e9999999999999999999").isAtOrAfter(9)).isTrue();
  }

  @Test
  void anIdOfTheHostsTellsNothing() {
    assertThat(EntryId.of("ticket-17").isAtOrAfter(0)).isFalse();
  }
}
