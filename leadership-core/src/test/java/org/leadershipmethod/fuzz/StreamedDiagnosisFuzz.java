package org.leadershipmethod.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.fuzz.FuzzReadings.METHOD;
import static org.leadershipmethod.fuzz.FuzzReadings.SOURCE;

import com.google.common.collect.Streams;
import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.json.BrokenLines;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.SavedChronicle;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.testkit.Fuzzed;
import org.leadershipmethod.testkit.LooseText;

/** Chronicles that are diagnosed while they are read, with and without what is broken in them. */
public final class StreamedDiagnosisFuzz {

  static final Fuzzed FUZZED =
      new Fuzzed(
          FuzzReadings.CHRONICLES,
          file -> new StreamedDiagnosisFuzz(LooseText.bytes(file)).holds());

  private static final ChronicleJson JSON = ChronicleJson.standard();
  private static final Instant MIDWAY = Instant.parse("2025-03-01T00:00:00Z");

  private final byte[] bytes;

  private StreamedDiagnosisFuzz(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }

  private boolean holds() {
    Instant moment = bytes.length % 4 == 0 ? MIDWAY : Instant.MAX;
    Checked<Diagnosis> strict = diagnosed(moment, BrokenLines.STOP);
    Checked<Diagnosis> lenient = diagnosed(moment, BrokenLines.LEAVE_OUT);
    FuzzReadings.tellsWhere(strict, SOURCE);
    FuzzReadings.tellsWhere(lenient, SOURCE);
    if (lenient instanceof Checked.Usable<Diagnosis> usable) {
      FuzzReadings.goesOn(usable.value());
    }
    if (strict instanceof Checked.Usable<Diagnosis> usable) {
      assertThat(lenient.orElseThrow()).isEqualTo(usable.value());
    }
    if (read() instanceof Checked.Usable<SavedChronicle> usable) {
      isDiagnosedAsAWhole(usable.value(), strict.orElseThrow());
    }
    return strict.problems().isEmpty();
  }

  private Checked<Diagnosis> diagnosed(Instant moment, BrokenLines brokenLines) {
    try {
      return JSON.diagnose(ByteSource.wrap(bytes), SOURCE, METHOD, moment, brokenLines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Checked<SavedChronicle> read() {
    try {
      return JSON.read(in(), SOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ByteArrayInputStream in() {
    return new ByteArrayInputStream(bytes);
  }

  /** What is held is diagnosed as what passes by, but for entries that are cited by other ids. */
  private static void isDiagnosedAsAWhole(SavedChronicle saved, Diagnosis streamed) {
    Chronicle chronicle = saved.chronicle();
    Diagnosis whole = Diagnosis.of(METHOD, chronicle, streamed.asOf());
    assertThat(whole.toString()).isNotBlank();
    boolean citesByPosition =
        Streams.stream(chronicle)
            .allMatch(one -> one.id().value().equals("e" + (one.position() + 1)));
    if (citesByPosition) {
      assertThat(streamed.findings()).isEqualTo(whole.findings());
    }
  }
}
