package org.leadershipmethod.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.leadershipmethod.comparison.KnownFindings;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.testkit.Corpus;
import org.leadershipmethod.testkit.Fuzzed;

/** Texts of known findings, which people edit and merge. */
public final class KnownFindingsFuzz {

  private static final Diagnosis VALLEY = FuzzReadings.diagnosis("valley-chronicle.jsonl");

  static final Fuzzed FUZZED =
      new Fuzzed(
          Corpus.of(
              KnownFindings.of(VALLEY).toText(),
              KnownFindings.of(FuzzReadings.diagnosis("guild-chronicle.jsonl")).toText(),
              """
              # what a meeting went through
              known findings, format 1
              HeadBypassed | school | task letters at school | when 2025-01-10
              HeadBypassed | mill \\| weir | task \\\\ at mill | in T-1 | in e4 | 2 times

              SeveralCentres | | \\u202e | when 2025-01-10T00:00:00Z..2025-02-01T12:30:00.500Z | 12 times
              """),
          KnownFindingsFuzz::holds);

  private KnownFindingsFuzz() {}

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }

  private static boolean holds(String file) {
    Checked<KnownFindings> read = KnownFindings.ofText(file);
    FuzzReadings.tellsWhere(read, "line ");
    if (read instanceof Checked.Usable<KnownFindings> usable) {
      comesBack(usable.value());
    }
    return read.problems().isEmpty();
  }

  private static void comesBack(KnownFindings known) {
    assertThat(known.toString()).isNotBlank();
    assertThat(KnownFindings.ofText(known.toText()).orElseThrow()).isEqualTo(known);
    assertThat(known.in(VALLEY).toString()).isNotBlank();
    assertThat(known.without(known).isEmpty()).isTrue();
    assertThat(known.tightenedBy(VALLEY).without(known).isEmpty()).isTrue();
  }
}
