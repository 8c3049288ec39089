package org.leadershipmethod.examples.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Joining intervals into tenures. */
class TenureProperties {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 30;

  @Property
  void tenuresCoverTheDaysOfTheIntervalsAndNoOther(@ForAll("intervals") List<Interval> intervals) {
    ImmutableList<Tenure> tenures = Tenure.of(intervals);
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
      for (String person : List.of("miller", "baker")) {
        assertThat(isIn(tenures, person, day)).isEqualTo(isInAny(intervals, person, day));
      }
    }
  }

  @Property
  void tenuresOfOnePersonNeitherOverlapNorTouch(@ForAll("intervals") List<Interval> intervals) {
    ImmutableList<Tenure> tenures = Tenure.of(intervals);
    for (Tenure one : tenures) {
      for (Tenure other : tenures) {
        boolean same = one == other || !one.person().equals(other.person());
        assertThat(same || endsBefore(one, other) || endsBefore(other, one)).isTrue();
      }
    }
  }

  private static boolean endsBefore(Tenure one, Tenure other) {
    return one.to().filter(end -> end.isBefore(other.from())).isPresent();
  }

  private static boolean isIn(List<Tenure> tenures, String person, LocalDate day) {
    return tenures.stream()
        .filter(one -> one.person().value().equals(person))
        .anyMatch(one -> holds(one.from(), one.to(), day));
  }

  private static boolean isInAny(List<Interval> intervals, String person, LocalDate day) {
    return intervals.stream()
        .filter(Interval::isLeading)
        .filter(one -> one.person().orElseThrow().value().equals(person))
        .anyMatch(one -> holds(one.from().first(), one.to().map(Day::last), day));
  }

  private static boolean holds(LocalDate from, Optional<LocalDate> to, LocalDate day) {
    return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
  }

  @Provide
  Arbitrary<List<Interval>> intervals() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
    Arbitrary<Optional<Integer>> length = Arbitraries.integers().between(0, 8).optional(0.9);
    Arbitrary<String> role = Arbitraries.of("chairs", "tech_leads", "emeritus_leads");
    Arbitrary<String> person = Arbitraries.of("miller", "baker");
    return Combinators.combine(role, person, day, length)
        .as(TenureProperties::interval)
        .list()
        .ofMaxSize(8);
  }

  private static Interval interval(String role, String person, int day, Optional<Integer> length) {
    LocalDate from = FIRST.plusDays(day);
    Optional<Day> to = length.map(from::plusDays).map(Day::of);
    return new Interval(
        "row", UnitId.of("mill"), role, Optional.of(PersonId.of(person)), Day.of(from), to);
  }
}
