package org.leadershipmethod.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.math.BigIntegerMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.guidance.TwoWays;
import org.leadershipmethod.testkit.Proves;

/** The exact test against a count of all ways to deal out the same results. */
@Proves(Clause.M2_3)
class ByChanceProperties {

  @Property
  void isTheShareOfAllDealsThatAreNoLikelier(
      @ForAll @IntRange(max = 9) int guidedAchieved,
      @ForAll @IntRange(max = 9) int guidedMissed,
      @ForAll @IntRange(max = 9) int calledAchieved,
      @ForAll @IntRange(max = 9) int calledMissed) {
    TwoWays counted = new TwoWays(guidedAchieved, guidedMissed, calledAchieved, calledMissed, 3);
    if (counted.guided() == 0 || counted.called() == 0) {
      assertThat(ByChance.of(counted)).isEmpty();
      return;
    }
    assertThat(ByChance.of(counted).orElseThrow().probability())
        .isCloseTo(dealt(counted), within(1e-9));
  }

  /** Of all ways to choose who is guided, those that part the results no likelier than was seen. */
  private static double dealt(TwoWays counted) {
    int achieved = counted.guidedAchieved() + counted.calledAchieved();
    int all = counted.guided() + counted.called();
    BigInteger seen = ways(counted.guidedAchieved(), achieved, counted.guided(), all);
    BigInteger asFar = BigInteger.ZERO;
    BigInteger every = BigInteger.ZERO;
    for (int guided = 0; guided <= counted.guided(); guided++) {
      BigInteger here = ways(guided, achieved, counted.guided(), all);
      every = every.add(here);
      if (here.compareTo(seen) <= 0) {
        asFar = asFar.add(here);
      }
    }
    return new BigDecimal(asFar).divide(new BigDecimal(every), MathContext.DECIMAL64).doubleValue();
  }

  private static BigInteger ways(int guidedAchieved, int achieved, int guided, int all) {
    int guidedMissed = guided - guidedAchieved;
    return guidedAchieved > achieved || guidedMissed > all - achieved
        ? BigInteger.ZERO
        : BigIntegerMath.binomial(achieved, guidedAchieved)
            .multiply(BigIntegerMath.binomial(all - achieved, guidedMissed));
  }

  @Example
  void saysWhatItDoesNotSay() {
    assertThat(ByChance.of(new TwoWays(4, 1, 1, 5, 2)).orElseThrow())
        .hasToString(
            "4 of 5 units called and guided achieved it; 1 of 6 units only called achieved it; no"
                + " result is known of 2 units. Chance alone would part them at least so far in"
                + " 8.0 of 100 cases with so many units. Why they differ, this does not say.");
  }
}
