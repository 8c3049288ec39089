package org.leadershipmethod.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.leadershipmethod.fuzz.FuzzReadings.METHOD;
import static org.leadershipmethod.fuzz.FuzzReadings.SOURCE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.json.DiagnosisJson;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.testkit.Corpus;
import org.leadershipmethod.testkit.Fuzzed;
import org.leadershipmethod.testkit.LooseText;

/** Diagnoses that were written by somebody else. */
public final class DiagnosisFuzz {

  private static final DiagnosisJson JSON = DiagnosisJson.standard();

  static final Fuzzed FUZZED =
      new Fuzzed(
          Corpus.of(written("valley-chronicle.jsonl"), written("guild-chronicle.jsonl")),
          DiagnosisFuzz::holds);

  private DiagnosisFuzz() {}

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }

  private static String written(String chronicle) {
    Diagnosis diagnosis = FuzzReadings.diagnosis(chronicle);
    return new String(FuzzReadings.bytes(out -> JSON.write(diagnosis, out)), UTF_8);
  }

  private static boolean holds(String file) {
    Checked<Diagnosis> read = read(LooseText.bytes(file));
    FuzzReadings.tellsWhere(read, SOURCE);
    if (read instanceof Checked.Usable<Diagnosis> usable) {
      FuzzReadings.goesOn(usable.value());
    }
    return read.problems().isEmpty();
  }

  private static Checked<Diagnosis> read(byte[] bytes) {
    try {
      return JSON.read(new ByteArrayInputStream(bytes), SOURCE, METHOD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
