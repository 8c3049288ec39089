package org.leadershipmethod.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as somebody wrote them down. */
class DayTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29, 2024-02-29",
    "2025-10-9, 2025-10-09, 2025-10-09",
    "2023-14-05, 2023-01-01, 2023-12-31",
    "2023-02-30, 2023-02-01, 2023-02-28",
    "2023-00-10, 2023-01-01, 2023-12-31",
    "2023-07, 2023-07-01, 2023-07-31",
    "2023, 2023-01-01, 2023-12-31"
  })
  void whatCanBeReadIsRead(String text, LocalDate first, LocalDate last) {
    assertThat(Day.parse(text)).contains(new Day(text, first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "TBD", "v1.20", "05-14-2023", "20230514", "2023-05-14T10:00", " 2023"})
  void whatHasNoYearInFrontIsNoDay(String text) {
    assertThat(Day.parse(text)).isEmpty();
  }

  @Test
  void onlyDaysOfTheCalendarAreExact() {
    assertThat(Day.parse("2023-12-31").orElseThrow().isExact()).isTrue();
    assertThat(Day.parse("2023-12-32").orElseThrow().isExact()).isFalse();
  }
}
