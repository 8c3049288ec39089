package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.examples.SampleData;
import org.leadershipmethod.examples.snapshot.Snapshots;
import org.leadershipmethod.group.LeaderOrigin;
import org.leadershipmethod.group.LeadershipSource;
import org.leadershipmethod.group.RenewalFigures;
import org.leadershipmethod.group.RenewalPeriod;
import org.leadershipmethod.organization.UnitId;

/** Who stays from year to year is what another program found in the same table. */
class SampleYearsTest {

  private static final ImmutableMap<String, LeadershipSource> SOURCES =
      ImmutableMap.of(
          "chairs", LeadershipSource.CHARGE, "chairs+tech_leads", LeadershipSource.HEADS);

  private static Snapshots years;
  private static JsonNode expected;

  @BeforeAll
  static void read() {
    Path folder = SampleData.folder("kubernetes");
    years = YearTables.read(folder, ZoneOffset.UTC);
    expected = SampleData.expected(folder.resolve("expected-leadership-2018-2021.json"));
  }

  @Test
  void everythingIsRead() {
    assertThat(years.unread()).isEmpty();
    assertThat(years.days().keySet())
        .extracting(LocalDate::toString)
        .containsExactlyElementsOf(ImmutableList.copyOf(expected.get("snapshots").fieldNames()));
  }

  @Test
  void whoStaysAndWhoIsNewIsAsExpected() {
    SoftAssertions all = new SoftAssertions();
    for (JsonNode wanted : expected.get("turnover")) {
      SOURCES.forEach((name, source) -> compare(name, source, wanted, all));
    }
    assertThat(expected.get("turnover")).isNotEmpty();
    all.assertAll();
  }

  private static void compare(
      String name, LeadershipSource source, JsonNode wanted, SoftAssertions all) {
    RenewalPeriod period = period(source, wanted);
    compare(period, wanted.get("all:" + name), all);
    compare(period.of(unit -> isSig(unit, wanted)), wanted.get("sigs:" + name), all);
    all.assertThat(period.dissolved())
        .extracting(UnitId::value)
        .containsExactlyInAnyOrderElementsOf(texts(wanted.get("groups_dissolved")));
    all.assertThat(period.created())
        .extracting(UnitId::value)
        .containsExactlyInAnyOrderElementsOf(texts(wanted.get("groups_created")));
  }

  private static RenewalPeriod period(LeadershipSource source, JsonNode wanted) {
    return years.renewals(source).stream()
        .filter(one -> one.from().equals(end(wanted, "from")) && one.to().equals(end(wanted, "to")))
        .findFirst()
        .orElseThrow();
  }

  private static Instant end(JsonNode wanted, String key) {
    return years.end(LocalDate.parse(wanted.get(key).asText()));
  }

  private static boolean isSig(UnitId unit, JsonNode wanted) {
    return Stream.of("from", "to")
        .map(key -> years.days().get(LocalDate.parse(wanted.get(key).asText())))
        .allMatch(
            day -> day.unit(unit).filter(one -> one.kind().value().equals("sigs")).isPresent());
  }

  private static void compare(RenewalPeriod period, JsonNode wanted, SoftAssertions all) {
    RenewalFigures figures = period.figures();
    ImmutableMap.<String, Integer>builder()
        .put("groups_in_both", figures.units())
        .put("leads_before", figures.before())
        .put("retained", figures.retained())
        .put("new_leads", figures.arrived().size())
        .put("groups_all_leads_kept", figures.unitsKept())
        .put("groups_no_lead_kept", figures.unitsLost())
        .buildOrThrow()
        .forEach(
            (key, found) ->
                all.assertThat(found)
                    .as(key + " since " + period.from())
                    .isEqualTo(wanted.get(key).asInt()));
    all.assertThat(figures.arrived().count(LeaderOrigin.NOT_SURE) + figures.notSure()).isZero();
  }

  private static ImmutableList<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .collect(toImmutableList());
  }
}
