package org.leadershipmethod.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.testkit.Events;

/** Every time is shown, and what is shown is read again as the same time. */
class WhenReadingProperties {

  @Property
  void everyTimeIsShownAndReadAgain(@ForAll("times") When when) {
    assertThat(WhenReading.of(when.toString())).contains(when);
  }

  @Example
  void theEndsOfAllTimeAreShown() {
    assertThat(When.on(LocalDate.MAX)).hasToString("+999999999-12-31");
    assertThat(When.on(LocalDate.MIN)).hasToString("-999999999-01-01");
    assertThat(When.during(LocalDate.MIN, LocalDate.MAX))
        .hasToString("-999999999-01-01..+999999999-12-31");
    assertThat(When.at(Instant.MAX)).hasToString("+1000000000-12-31T23:59:59.999999999Z");
    assertThat(new When(Instant.MIN, When.on(LocalDate.MAX).latest()))
        .hasToString("-1000000000-01-01T00:00:00Z..+999999999-12-31T23:59:59.999999999Z");
    assertThat(new When(Instant.MIN, Instant.MAX))
        .hasToString("-1000000000-01-01T00:00:00Z..+1000000000-12-31T23:59:59.999999999Z");
  }

  @Example
  void aDayOrMomentOfOtherPeopleIsRead() {
    LocalDate day = LocalDate.of(2030, 3, 1);
    ZoneId india = ZoneId.of("Asia/Kolkata");
    assertThat(WhenReading.of("2030-03-01 UTC+05:30")).contains(When.on(day, india));
    assertThat(WhenReading.of("2030-03-01 UTC+05:30..2030-03-02 UTC+05:30"))
        .contains(When.during(day, day.plusDays(1), india));
    assertThat(WhenReading.of("2030-03-01T08:00:00+01:00"))
        .contains(When.at(Instant.parse("2030-03-01T07:00:00Z")));
    assertThat(WhenReading.of("2030-03-01 UTC+25:30")).isEmpty();
    assertThat(WhenReading.of("2030-03-01 UTC")).isEmpty();
  }

  @Example
  void aMomentIsNotReadAsAnother() {
    assertThat(WhenReading.of("9999-12-31T23:59:60Z")).isEmpty();
    assertThat(WhenReading.of("2030-03-01T24:00:00Z")).isEmpty();
    assertThat(WhenReading.of("2030-03-01T08:00:00Z..2030-03-01T24:00:00Z")).isEmpty();
  }

  @Provide
  Arbitrary<When> times() {
    return Events.times();
  }
}
