package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A window at any moment is what whole numbers say, and never beyond either end of time. */
class TimeWindowProperties {

  private static final long FIRST = Instant.MIN.getEpochSecond();
  private static final long LAST = Instant.MAX.getEpochSecond();

  @Provide
  Arbitrary<Instant> moments() {
    Arbitrary<Instant> any =
        Combinators.combine(
                Arbitraries.longs().between(FIRST, LAST),
                Arbitraries.integers().between(0, 999_999_999))
            .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos));
    Arbitrary<Instant> ends =
        Combinators.combine(Arbitraries.of(true, false), Arbitraries.longs().between(0, 100_000))
            .as(
                (isFirst, seconds) ->
                    isFirst ? Instant.MIN.plusSeconds(seconds) : Instant.MAX.minusSeconds(seconds));
    return Arbitraries.oneOf(any, ends);
  }

  @Provide
  Arbitrary<Duration> lengths() {
    return Arbitraries.longs().between(0, 200_000).map(Duration::ofSeconds);
  }

  private static BigInteger nanos(long seconds, int nano) {
    return BigInteger.valueOf(seconds)
        .multiply(BigInteger.valueOf(1_000_000_000))
        .add(BigInteger.valueOf(nano));
  }

  private static BigInteger nanos(Instant moment) {
    return nanos(moment.getEpochSecond(), moment.getNano());
  }

  private static BigInteger nanos(Duration length) {
    return nanos(length.getSeconds(), length.getNano());
  }

  @Property
  void itsEndIsTheSumAndAtMostTheEndOfTime(
      @ForAll("moments") Instant begin, @ForAll("lengths") Duration length) {
    Instant end = new TimeWindow(length).end(begin);
    BigInteger sum = nanos(begin).add(nanos(length));
    assertThat(nanos(end)).isEqualTo(sum.min(nanos(Instant.MAX)));
    Statistics.label("at the end of time")
        .collect(end.equals(Instant.MAX))
        .coverage(fair -> fair.check(true).percentage(share -> share > 5));
  }

  @Property
  void itsBeginningIsTheDifferenceOrThereIsNone(
      @ForAll("moments") Instant end, @ForAll("lengths") Duration length) {
    BigInteger difference = nanos(end).subtract(nanos(length));
    boolean isThere = difference.compareTo(nanos(Instant.MIN)) >= 0;
    assertThat(new TimeWindow(length).begin(end).map(TimeWindowProperties::nanos))
        .isEqualTo(isThere ? Optional.of(difference) : Optional.empty());
    Statistics.label("before all time")
        .collect(!isThere)
        .coverage(fair -> fair.check(true).percentage(share -> share > 5));
  }

  @Example
  void itIsNotBelowZero() {
    assertThatThrownBy(() -> new TimeWindow(Duration.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A window is not below zero, but was PT-24H.");
  }
}
