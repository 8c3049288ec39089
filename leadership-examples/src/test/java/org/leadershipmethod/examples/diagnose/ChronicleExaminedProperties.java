package org.leadershipmethod.examples.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import net.jqwik.api.statistics.StatisticsReport;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.relay.RelayFamily;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.RelayEdit;
import org.leadershipmethod.testkit.Spoiled;

/** What is found in a file, against what is found in the same chronicle in memory. */
class ChronicleExaminedProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RelayFamily.RELAY);

  private static Path file;

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("chronicle", ".jsonl");
  }

  @AfterContainer
  static void removeFile() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 200)
  @StatisticsReport(StatisticsReportMode.OFF)
  void aFileSaysWhatTheChronicleSays(@ForAll("spoiled") Chronicle chronicle) throws IOException {
    ChronicleJson.standard().write(chronicle, file);
    Instant asOf = chronicle.last().orElseThrow().when().latest();
    Diagnosis inMemory = Diagnosis.of(METHOD, chronicle, asOf);
    Statistics.collect(inMemory.open().isEmpty() ? "nothing open" : "open");
    Statistics.coverage(of -> of.check("open").percentage(part -> part >= 20));
    assertThat(examined(asOf).diagnosis()).isEqualTo(inMemory);
    assertThat(examined(asOf).entries()).isEqualTo(chronicle.size());
    assertThat(examined(asOf).unread(false)).isEmpty();
  }

  @Property(tries = 100)
  void untilAMomentNothingLaterIsKnown(@ForAll("spoiled") Chronicle chronicle, @ForAll int place)
      throws IOException {
    ChronicleJson.standard().write(chronicle, file);
    Instant asOf = chronicle.get(Math.floorMod(place, chronicle.size())).when().latest();
    assertThat(examined(asOf).diagnosis()).isEqualTo(Diagnosis.of(METHOD, chronicle, asOf));
    long later = chronicle.size() - examined(asOf).entries();
    assertThat(examined(asOf).notices(true)).hasSize(later == 0 ? 0 : 1);
    assertThat(examined(asOf).notices(true).toString()).contains(later == 0 ? "" : later + " entr");
  }

  private static ChronicleExamined examined(Instant asOf) {
    return ChronicleExamined.of(
            new ChronicleExamined.Request(file, Optional.empty(), ZoneOffset.UTC, asOf, false),
            METHOD)
        .orElseThrow();
  }

  @Provide
  Arbitrary<Chronicle> spoiled() {
    return Combinators.combine(
            LawfulRecords.lawfulRecords(),
            Arbitraries.of(RelayEdit.values()),
            Arbitraries.integers().greaterOrEqual(0))
        .as(ChronicleExaminedProperties::spoiled);
  }

  private static Chronicle spoiled(LawfulRecord record, RelayEdit edit, int choice) {
    return edit.of(record, choice).map(Spoiled::chronicle).orElseGet(record::chronicle);
  }
}
