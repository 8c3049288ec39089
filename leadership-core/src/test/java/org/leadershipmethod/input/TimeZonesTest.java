package org.leadershipmethod.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTest {

  @Test
  void everyZoneThatThereIsIsRead() {
    for (String id : ZoneId.getAvailableZoneIds()) {
      assertThat(TimeZones.read("--zone", id).orElseThrow()).isEqualTo(ZoneId.of(id));
    }
    assertThat(TimeZones.read("--zone", "+05:30").orElseThrow())
        .isEqualTo(ZoneOffset.ofHoursMinutes(5, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berln, Europe/Berlin",
    "europe/berlin, Europe/Berlin",
    "Berlin, Europe/Berlin",
    "Sidney, Australia/Sydney",
    "New York, America/New_York",
    "Pacific/Aukland, Pacific/Auckland",
    "Zürich, Europe/Zurich"
  })
  void ofAnUnknownOneTheNearestIsTold(String name, String nearest) {
    assertThat(TimeZones.read("--zone", name).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "--zone: found '%s', expected a time zone such as Europe/Berlin, UTC or +05:30 ('%s'?)"
                .formatted(name, nearest));
  }

  @Test
  void whereNoneIsNearNoneIsTold() {
    assertThat(TimeZones.read("--zone", "").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "--zone: found '', expected a time zone such as Europe/Berlin, UTC or +05:30");
    assertThat(TimeZones.read("--zone", "Weltzeit am Alexanderplatz").problems())
        .extracting(Problem::expected)
        .containsExactly("a time zone such as Europe/Berlin, UTC or +05:30");
  }
}
