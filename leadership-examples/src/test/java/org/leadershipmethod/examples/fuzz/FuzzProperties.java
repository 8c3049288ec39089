package org.leadershipmethod.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.FixedSeedMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.testkit.Fuzzed;

/** What fuzzers look for at length, in a few runs of each command. */
class FuzzProperties {

  /** What nobody has seen yet is for the fuzzers to find, and fails no build by chance. */
  private static final String SAME_FILES = "7";

  @Property(tries = 200, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void ballotsAreCountedOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    BallotsFuzz.FUZZED.holdsFor(bytes);
  }

  @Property(tries = 100, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void teamsAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    TeamsFuzz.FUZZED.holdsFor(bytes);
  }

  @Property(tries = 100, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void aCommunityIsReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    CommunityFuzz.FUZZED.holdsFor(bytes);
  }

  @Property(tries = 100, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void aChronicleIsDiagnosedOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    DiagnoseFuzz.FUZZED.holdsFor(bytes);
  }

  @Property(tries = 100, seed = SAME_FILES, whenFixedSeed = FixedSeedMode.ALLOW)
  @StatisticsReport(StatisticsReportMode.OFF)
  void teamsOfSeveralDaysAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
    RustFuzz.FUZZED.holdsFor(bytes);
  }

  @Example
  void nothingIsWrongWithTheCorpus() {
    for (Fuzzed fuzzed :
        List.of(
            BallotsFuzz.FUZZED,
            TeamsFuzz.FUZZED,
            CommunityFuzz.FUZZED,
            DiagnoseFuzz.FUZZED,
            RustFuzz.FUZZED)) {
      assertThat(fuzzed.corpus().files()).allMatch(fuzzed::reads);
    }
  }
}
