package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Days where people live: they follow each other without a gap, and never overlap. */
class DaysOfAZoneProperties {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId APIA = ZoneId.of("Pacific/Apia");

  /** Around each change of the clocks of a zone. */
  @Property
  void aDayBeginsWhereTheOneBeforeEnds(@ForAll("zones") ZoneId zone) {
    changes(zone).forEach(day -> assertNeighbours(zone, day));
  }

  @Property
  void anyDayOfAnyZoneBeginsWhereTheOneBeforeEnds(
      @ForAll("zones") ZoneId zone, @ForAll("days") LocalDate day) {
    assertNeighbours(zone, day);
  }

  private static void assertNeighbours(ZoneId zone, LocalDate day) {
    When here = When.on(day, zone);
    Instant next = When.on(day.plusDays(1), zone).earliest();
    if (isSkipped(zone, day)) {
      assertThat(here).isEqualTo(When.at(next));
      return;
    }
    assertThat(here.latest().plusNanos(1)).isEqualTo(next);
    assertThat(LocalDate.ofInstant(here.earliest(), zone)).isEqualTo(day);
    assertThat(LocalDate.ofInstant(here.latest(), zone)).isEqualTo(day);
    assertThat(LocalDate.ofInstant(here.earliest().minusNanos(1), zone)).isBefore(day);
  }

  /** Asked of every hour, and not of what begins and ends days. */
  private static boolean isSkipped(ZoneId zone, LocalDate day) {
    Instant around = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    return Stream.iterate(-40, hour -> hour <= 40, hour -> hour + 1)
        .map(hour -> around.plus(Duration.ofHours(hour)))
        .noneMatch(moment -> LocalDate.ofInstant(moment, zone).equals(day));
  }

  @Property
  void aSpanRunsFromTheBeginOfItsFirstDayToTheEndOfItsLast(
      @ForAll("zones") ZoneId zone,
      @ForAll("days") LocalDate first,
      @ForAll("days") LocalDate day) {
    LocalDate last = day.isBefore(first) ? first : day;
    When span = When.during(first, last, zone);
    assertThat(span.earliest()).isEqualTo(When.on(first, zone).earliest());
    assertThat(span.latest()).isAfterOrEqualTo(When.on(last, zone).latest());
  }

  @Property
  void withoutAZoneDaysAreThoseOfUtc(@ForAll("days") LocalDate day, @ForAll("days") LocalDate to) {
    assertThat(When.on(day)).isEqualTo(When.on(day, ZoneOffset.UTC));
    assertThat(When.on(day)).isEqualTo(When.on(day, ZoneId.of("UTC")));
    assertThat(When.on(day).earliest()).isEqualTo(Instant.parse(day + "T00:00:00Z"));
    assertThat(When.on(day).latest()).isEqualTo(Instant.parse(day + "T23:59:59.999999999Z"));
    if (!to.isBefore(day)) {
      assertThat(When.during(day, to)).isEqualTo(When.during(day, to, ZoneOffset.UTC));
    }
  }

  @Example
  void theEndsOfTheCalendarAreDaysEverywhere() {
    for (String id : ZoneId.getAvailableZoneIds()) {
      assertThat(When.during(LocalDate.MIN, LocalDate.MAX, ZoneId.of(id)).toString()).isNotEmpty();
    }
  }

  @Example
  void aSpanThatEndsBeforeItBeginsIsAMistake() {
    LocalDate day = LocalDate.of(2011, 12, 31);
    assertThatThrownBy(() -> When.during(day, day.minusDays(1), BERLIN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> When.during(day, day.minusDays(2), APIA))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void daysReadPlainlyWhateverTheZone() {
    LocalDate winter = LocalDate.of(2026, 3, 2);
    LocalDate shift = LocalDate.of(2026, 3, 29);
    assertThat(When.on(winter, BERLIN)).hasToString("2026-03-02 UTC+01:00");
    assertThat(When.on(winter, ZoneId.of("America/New_York"))).hasToString("2026-03-02 UTC-05:00");
    assertThat(When.on(winter, ZoneId.of("Asia/Kolkata"))).hasToString("2026-03-02 UTC+05:30");
    assertThat(When.on(winter, ZoneId.of("Pacific/Chatham"))).hasToString("2026-03-02 UTC+13:45");
    assertThat(When.on(winter, ZoneId.of("Pacific/Honolulu"))).hasToString("2026-03-02 UTC-10:00");
    assertThat(When.on(winter, ZoneId.of("Europe/London"))).hasToString("2026-03-02");
    assertThat(When.on(shift, BERLIN)).hasToString("2026-03-29 UTC+01:00..2026-03-29 UTC+02:00");
    assertThat(When.on(shift, ZoneId.of("Antarctica/Troll")))
        .hasToString("2026-03-29..2026-03-29 UTC+02:00");
    assertThat(When.during(winter, winter.plusDays(1), BERLIN))
        .hasToString("2026-03-02 UTC+01:00..2026-03-03 UTC+01:00");
  }

  @Example
  void whatIsNoDayOfAnybodyReadsAsTwoMoments() {
    assertThat(
            new When(
                Instant.parse("2026-03-01T08:00:00Z"),
                Instant.parse("2026-03-01T09:59:59.999999999Z")))
        .hasToString("2026-03-01T08:00:00Z..2026-03-01T09:59:59.999999999Z");
    assertThat(
            new When(
                Instant.parse("2026-03-01T08:07:00Z"),
                Instant.parse("2026-03-02T08:06:59.999999999Z")))
        .hasToString("2026-03-01T08:07:00Z..2026-03-02T08:06:59.999999999Z");
  }

  @Example
  void aSkippedDayIsTheMomentAtWhichClocksWentOn() {
    assertThat(When.on(LocalDate.of(2011, 12, 30), APIA)).hasToString("2011-12-30T10:00:00Z");
  }

  /** A builder's days are of its zone, from where it is said. */
  @Property
  void aBuilderReadsDaysInItsZone(@ForAll("zones") ZoneId zone, @ForAll("days") LocalDate day) {
    record Happened() implements Event {}
    Chronicle chronicle =
        Chronicle.builder()
            .add(new Happened(), LocalDate.of(1800, 1, 1))
            .in(zone)
            .add(new Happened(), day)
            .build();
    assertThat(chronicle.get(0).when()).isEqualTo(When.on(LocalDate.of(1800, 1, 1)));
    assertThat(chronicle.get(1).when()).isEqualTo(When.on(day, zone));
  }

  private static Stream<LocalDate> changes(ZoneId zone) {
    Stream<Instant> known =
        zone.getRules().getTransitions().stream().map(change -> change.getInstant());
    return known
        .flatMap(
            moment -> Stream.of(-2, -1, 0, 1, 2).map(days -> moment.plus(Duration.ofDays(days))))
        .map(moment -> LocalDate.ofInstant(moment, zone))
        .distinct();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1850, 1, 1).toEpochDay(), LocalDate.of(2060, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
