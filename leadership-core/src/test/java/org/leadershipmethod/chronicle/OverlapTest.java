package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What the times of two entries leave open of their order. */
class OverlapTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final When MARCH = When.during(DAY, DAY.plusDays(30));
  private static final When ALL_MARCH = When.throughout(DAY, DAY.plusDays(30));

  private record Happened() implements Event {}

  private static Entry entry(int position, When when) {
    return new Entry(EntryId.of("e" + position), when, position, new Happened());
  }

  private static boolean mayComeBefore(When later, When earlier) {
    return entry(2, later).mayComeBefore(entry(1, earlier));
  }

  @Test
  void ofAMonthNobodyKnowsWhatCameBefore() {
    assertThat(mayComeBefore(MARCH, When.on(DAY))).isTrue();
    assertThat(mayComeBefore(When.on(DAY), MARCH)).isTrue();
    assertThat(mayComeBefore(MARCH, MARCH)).isTrue();
    assertThat(mayComeBefore(MARCH, When.on(DAY.minusDays(1)))).isFalse();
  }

  @Test
  void whatWentOnAllTheWhileWasOverOnTheLastDay() {
    assertThat(ALL_MARCH.over()).isEqualTo(When.on(DAY.plusDays(30)));
    assertThat(mayComeBefore(ALL_MARCH, When.on(DAY.plusDays(29)))).isFalse();
    assertThat(mayComeBefore(ALL_MARCH, MARCH)).isTrue();
    assertThat(mayComeBefore(When.on(DAY.plusDays(30)), ALL_MARCH)).isFalse();
    assertThat(ALL_MARCH).hasToString("2026-03-01..2026-03-31 throughout");
  }

  @Test
  void aDayThroughoutIsADay() {
    assertThat(When.throughout(DAY, DAY)).isEqualTo(When.on(DAY)).hasToString("2026-03-01");
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    LocalDate clocksGoBack = LocalDate.of(2026, 10, 25);
    assertThat(When.throughout(clocksGoBack, clocksGoBack, berlin))
        .isEqualTo(When.on(clocksGoBack, berlin));
  }

  @Test
  void ofOneDayWhatWasWrittenFirstCameFirst() {
    assertThat(entry(1, When.on(DAY)).mayComeBefore(entry(2, When.on(DAY)))).isTrue();
    assertThat(entry(2, When.on(DAY)).mayComeBefore(entry(1, When.on(DAY)))).isFalse();
    assertThat(mayComeBefore(When.on(DAY, ZoneId.of("Asia/Kolkata")), When.on(DAY))).isTrue();
  }

  @Test
  void minutesThatCameLaterTellNothingOfTheOrderOfTheirDay() {
    Entry live = entry(1, When.on(DAY));
    Entry nextMorning = recorded(2, Duration.ofHours(10));
    Entry weeksLater = recorded(3, Duration.ofDays(14));
    assertThat(nextMorning.mayComeBefore(live)).isFalse();
    assertThat(weeksLater.mayComeBefore(live)).isTrue();
    assertThat(weeksLater.mayComeBefore(nextMorning)).isTrue();
    assertThat(recorded(4, Duration.ofDays(14).plusHours(1)).mayComeBefore(weeksLater)).isFalse();
  }

  private static Entry recorded(int position, Duration after) {
    return entry(position, When.on(DAY)).with(Recording.at(When.on(DAY).latest().plus(after)));
  }

  @Test
  void whatIsOverByAMomentBeganBefore() {
    When half = ALL_MARCH.overBy(When.on(DAY.plusDays(14)).latest());
    assertThat(half).isEqualTo(When.throughout(DAY, DAY.plusDays(14)));
    assertThat(MARCH.overBy(When.on(DAY.plusDays(40)).latest())).isEqualTo(MARCH);
    assertThat(MARCH.overBy(When.on(DAY.minusDays(9)).earliest()))
        .isEqualTo(When.at(When.on(DAY.minusDays(9)).earliest()));
  }
}
