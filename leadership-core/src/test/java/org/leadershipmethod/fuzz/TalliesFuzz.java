package org.leadershipmethod.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.fuzz.FuzzReadings.SOURCE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.leadershipmethod.concentration.OpinionCounts;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.json.TalliesJson;
import org.leadershipmethod.testkit.Corpus;
import org.leadershipmethod.testkit.Fuzzed;
import org.leadershipmethod.testkit.LooseText;

/** Tallies as rows, which branches count by themselves and send to whoever adds them up. */
public final class TalliesFuzz {

  static final Fuzzed FUZZED =
      new Fuzzed(
          Corpus.of(
              """
              {"format":"leadership-tallies","version":1,"rows":4}
              {"idea":"14","group":"weavers","agree":85,"disagree":3,"pass":7}
              {"idea":"14","group":"spinners","agree":0,"disagree":0,"pass":1}
              {"idea":"14","agree":2,"disagree":0,"pass":0}
              {"idea":"shorter hours","agree":9007199254740993,"disagree":4611686018427387904,"pass":3}
              """,
              """
              {"format":"leadership-tallies","version":1}

              {"pass":1,"disagree":2,"agree":3,"idea":"\\u00e9\\"","group":"députés"}
              """,
              """
              {"format":"leadership-tallies","version":1,"rows":0}
              """),
          TalliesFuzz::holds);

  private static final TalliesJson JSON = TalliesJson.standard();

  private TalliesFuzz() {}

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }

  private static boolean holds(String file) {
    Checked<Tallies> read = read(LooseText.bytes(file));
    FuzzReadings.tellsWhere(read, SOURCE);
    return read.map(TalliesFuzz::comesBack).problems().isEmpty();
  }

  private static Tallies comesBack(Tallies tallies) {
    assertThat(tallies.toString()).isNotBlank();
    byte[] written = FuzzReadings.bytes(out -> JSON.write(tallies, out));
    Tallies back = read(written).orElseThrow();
    assertThat(back).isEqualTo(tallies);
    assertThat(JSON.toText(back)).isEqualTo(new String(written, UTF_8));
    assertThat(back.plus(Tallies.EMPTY)).isEqualTo(tallies);
    tallies.ideas().values().forEach(idea -> isCounted(idea.all()));
    return back;
  }

  private static void isCounted(OpinionCounts all) {
    assertThat(all.votes()).isPositive().isEqualTo(all.agree() + all.disagree() + all.pass());
  }

  private static Checked<Tallies> read(byte[] bytes) {
    try {
      return JSON.read(new ByteArrayInputStream(bytes), SOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
