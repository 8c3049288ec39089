package org.leadershipmethod.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What others computed by the same formulas. */
class ChanceTest {

  @Test
  void aPartIsFarFromAHalf() {
    assertThat(Chance.ofHalf(30, 50)).isEqualTo(1.5403080924308101, within(1e-14));
    assertThat(Chance.ofHalf(8, 10)).isEqualTo(2.1105794120443457, within(1e-14));
    assertThat(Chance.ofHalf(0, 0)).isEqualTo(1.0);
  }

  @Test
  void twoPartsAreApart() {
    assertThat(Chance.between(15, 24, 56, 71)).isEqualTo(-1.5140674074014173, within(1e-14));
    assertThat(Chance.between(5, 5, 7, 7)).isZero();
  }
}
