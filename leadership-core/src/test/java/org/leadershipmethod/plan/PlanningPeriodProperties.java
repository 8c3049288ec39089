package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whether two periods share a moment, against a walk from day to day. */
class PlanningPeriodProperties {

  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  /** A period with a name of few, and the days on which it begins and ends. */
  record Days(String name, int begin, int length) {
    PlanningPeriod period() {
      return PlanningPeriod.of(name, FIRST.plusDays(begin), FIRST.plusDays(begin + length));
    }

    boolean has(int day) {
      return begin <= day && day <= begin + length;
    }
  }

  @Provide
  Arbitrary<Days> days() {
    return Combinators.combine(
            Arbitraries.of("spring", "summer", "harvest"),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 20))
        .as(Days::new);
  }

  @Property
  void twoPeriodsOverlapIfTheyShareADayOrAName(
      @ForAll("days") Days one, @ForAll("days") Days other) {
    boolean share = one.name().equals(other.name());
    for (int day = 0; day <= 60; day++) {
      share |= one.has(day) && other.has(day);
    }
    assertThat(one.period().overlaps(other.period())).isEqualTo(share);
    assertThat(other.period().overlaps(one.period())).isEqualTo(share);
    Statistics.label("overlap")
        .collect(share)
        .coverage(
            fair -> {
              fair.check(true).percentage(percent -> percent >= 10);
              fair.check(false).percentage(percent -> percent >= 10);
            });
  }

  @Property
  void aPeriodOfUnknownTimeGoesByItsName(@ForAll("days") Days known, @ForAll("days") Days other) {
    assertThat(PlanningPeriod.named(other.name()).overlaps(known.period()))
        .isEqualTo(other.name().equals(known.name()));
    assertThat(known.period().overlaps(PlanningPeriod.named(other.name())))
        .isEqualTo(other.name().equals(known.name()));
  }

  @Property
  void aPeriodIsOverTheDayAfterItsLast(@ForAll("days") Days days) {
    PlanningPeriod period = days.period();
    Instant lastDay = period.during().orElseThrow().latest();
    assertThat(period.isOverBefore(lastDay)).isFalse();
    assertThat(period.isOverBefore(lastDay.plusNanos(1))).isTrue();
    assertThat(PlanningPeriod.named("spring").isOverBefore(Instant.MAX)).isFalse();
  }
}
