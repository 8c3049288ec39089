package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.testkit.Events;

/** Days in a file can be days where people live, and what is written says so to every reader. */
class ZonesOfAFileProperties {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
  private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

  @Property
  void whatIsWrittenInOneZoneIsReadAsTheSameInAnother(
      @ForAll("times") When when, @ForAll("zones") ZoneId writer, @ForAll("zones") ZoneId reader)
      throws IOException {
    Chronicle chronicle = Chronicle.builder().add(new OrganizationRecorded(empty()), when).build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChronicleJson.standard().in(writer).write(chronicle, bytes);
    assertThat(read(reader, bytes.toString(UTF_8)).chronicle()).isEqualTo(chronicle);
    assertThat(read(ZoneId.of("UTC"), bytes.toString(UTF_8)).chronicle()).isEqualTo(chronicle);
  }

  @Property
  void aDayWithoutAZoneIsOneOfTheReaders(@ForAll("zones") ZoneId zone) throws IOException {
    assertThat(time(zone, "2030-03-01")).isEqualTo(When.on(DAY, zone));
    assertThat(time(zone, "2030-03-01/2030-03-05"))
        .isEqualTo(When.during(DAY, DAY.plusDays(4), zone));
    assertThat(time(zone, "2030-03-01Z")).isEqualTo(When.on(DAY));
    assertThat(time(zone, "2030-03-01+05:30")).isEqualTo(When.on(DAY, ZoneId.of("Asia/Kolkata")));
    assertThat(time(zone, "outset")).isEqualTo(When.OUTSET);
  }

  @Example
  void aDayOfOthersIsReadInAFileWithoutAZone() throws IOException {
    assertThat(time(ZoneId.of("Z"), "2030-03-01-05:00/2030-03-01-05:00"))
        .isEqualTo(When.on(DAY, ZoneId.of("America/New_York")));
  }

  @Example
  void aDistanceThatNoClockHasIsToldWithItsPlace() throws IOException {
    assertThat(
            ChronicleJson.standard()
                .in(SYDNEY)
                .read(in(text("2030-03-01+25:00")), "minutes.jsonl")
                .problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("minutes.jsonl, line 2, column ")
        .contains("2030-03-01+25:00");
  }

  private static When time(ZoneId zone, String when) throws IOException {
    return read(zone, text(when)).chronicle().get(0).when();
  }

  private static String text(String when) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChronicleJson.standard()
        .write(
            Chronicle.builder().add(new OrganizationRecorded(empty()), When.OUTSET).build(), bytes);
    return bytes.toString(UTF_8).replace("\"when\":\"outset\"", "\"when\":\"" + when + "\"");
  }

  private static SavedChronicle read(ZoneId zone, String text) throws IOException {
    return ChronicleJson.standard().in(zone).read(in(text), "it").orElseThrow();
  }

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static Organization empty() {
    return Organization.builder().unit("school").build();
  }

  @Provide
  Arbitrary<When> times() {
    return Events.times();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
  }
}
