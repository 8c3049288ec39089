package org.leadershipmethod.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.FixedSeedMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.json.EventKinds;
import org.leadershipmethod.testkit.Fuzzed;

/** What fuzzers look for at length, in a few files of each sort. */
class FuzzProperties {

  /** What nobody has seen yet is for the fuzzers to find, and fails no build by chance. */
  private static final String SAME_FILES = "7";

  private static final List<Fuzzed> ALL =
      List.of(
          ChronicleFuzz.FUZZED,
          StreamedDiagnosisFuzz.FUZZED,
          OrganizationFuzz.FUZZED,
          DiagnosisFuzz.FUZZED,
          KnownFindingsFuzz.FUZZED,
          TalliesFuzz.FUZZED);

  @Property(tries = 400, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void chroniclesAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    ChronicleFuzz.FUZZED.holdsFor(bytes);
  }

  @Property(tries = 200, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void chroniclesAreDiagnosedOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    StreamedDiagnosisFuzz.FUZZED.holdsFor(bytes);
  }

  @Property(tries = 400, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void organizationsAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    OrganizationFuzz.FUZZED.holdsFor(bytes);
  }

  @Property(tries = 200, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void diagnosesAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    DiagnosisFuzz.FUZZED.holdsFor(bytes);
  }

  @Property(tries = 400, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void knownFindingsAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    KnownFindingsFuzz.FUZZED.holdsFor(bytes);
  }

  @Property(tries = 400, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void talliesAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    TalliesFuzz.FUZZED.holdsFor(bytes);
  }

  @Example
  void aFuzzerThatSaysNothingGetsAFileAsItWas() {
    for (Fuzzed fuzzed : ALL) {
      assertThat(fuzzed.file(new byte[0])).isEqualTo(fuzzed.corpus().files().get(0));
    }
  }

  @Example
  void nothingIsWrongWithTheCorpus() {
    for (Fuzzed fuzzed : ALL) {
      assertThat(fuzzed.corpus().files()).allMatch(fuzzed::reads);
    }
  }

  @Example
  void theCorpusHasEveryKindOfEvent() {
    String chronicles = String.join("", ChronicleFuzz.FUZZED.corpus().files());
    assertThat(EventKinds.standard().kinds().keySet())
        .allSatisfy(kind -> assertThat(chronicles).contains("\"event\":{\"" + kind + "\":"));
  }
}
