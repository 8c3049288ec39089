package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A text tells the moment that it says, or none. */
class MomentsProperties {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);

  @Property
  void aMomentIsTheOneThatIsSaidOrNone(
      @ForAll("hours") int hour,
      @ForAll("minutes") int minute,
      @ForAll("minutes") int second,
      @ForAll @IntRange(min = -18, max = 18) int zone) {
    String text =
        String.format(
            "%sT%02d:%02d:%02d%s", DAY, hour, minute, second, ZoneOffset.ofHours(zone).getId());
    if (hour > 23 || minute > 59 || second > 59) {
      assertThatThrownBy(() -> Moments.parse(text)).isInstanceOf(DateTimeException.class);
    } else {
      long seconds = (hour - zone) * 3600L + minute * 60L + second;
      assertThat(Moments.parse(text))
          .isEqualTo(DAY.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(seconds));
    }
  }

  @Property
  void everyMomentIsReadAgain(@ForAll("instants") Instant moment) {
    assertThat(Moments.parse(moment.toString())).isEqualTo(moment);
  }

  @Property
  void whatLooksUsualIsReadAsTheJdkReadsIt(
      @ForAll @IntRange(max = 9999) int year,
      @ForAll @IntRange(max = 13) int month,
      @ForAll @IntRange(max = 32) int day,
      @ForAll("fractions") String fraction) {
    String text = String.format("%04d-%02d-%02dT08:09:10%sZ", year, month, day, fraction);
    Optional<Instant> expected = moment(Instant::parse, text);
    assertThat(moment(Moments::parse, text)).as(text).isEqualTo(expected);
    Statistics.label("there is such a moment")
        .collect(expected.isPresent())
        .coverage(fair -> fair.check(true).percentage(share -> share > 40 && share < 90));
  }

  private static Optional<Instant> moment(Function<String, Instant> reading, String text) {
    try {
      return Optional.of(reading.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Example
  void whatIsWrongIsSaid() {
    refuses("9999-12-31T23:59:60Z", "a minute has the seconds 00 to 59");
    refuses("2030-03-01T10:20:60+01:00", "a minute has the seconds 00 to 59");
    refuses(
        "2030-03-01T24:00:00Z",
        "a day has the hours 00 to 23, and its end is hour 00 of the next day");
    String written = "a moment is written as 2030-03-01T08:00:00Z is, with its seconds";
    refuses("2030-03-01T08:00Z", written);
    refuses("2030-03-01T08:00:00", written);
    refuses("2030-03-01T08:00:00.Z", written);
    refuses("2030-03-01T8:00:00Z", written);
    refuses("T", written);
    assertThatThrownBy(() -> Moments.parse("2030-02-30T08:00:00Z"))
        .isInstanceOf(DateTimeException.class);
  }

  private static void refuses(String text, String reason) {
    assertThatThrownBy(() -> Moments.parse(text))
        .isInstanceOf(DateTimeException.class)
        .hasMessage(reason);
  }

  /** None, or one of up to ten digits, of which there may be nine. */
  @Provide
  Arbitrary<String> fractions() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(10);
    return Arbitraries.oneOf(Arbitraries.just(""), digits.map(some -> "." + some));
  }

  @Provide
  Arbitrary<Integer> hours() {
    return Arbitraries.integers().between(0, 30);
  }

  @Provide
  Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(0, 70);
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.oneOf(
        Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH),
        Arbitraries.longs()
            .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
            .map(
                seconds -> Instant.ofEpochSecond(seconds, Math.floorMod(seconds, 1_000_000_000L))));
  }
}
