package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.testkit.Forked;

/** Programs that append to one file, and read it meanwhile: nothing acknowledged is lost. */
class TwoProgramsTest {

  private static final String MEMORY = "-Xmx128m";
  private static final int BATCHES = 80;
  private static final int BYTES = 4000;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void anEmptyChronicle() throws IOException {
    file = folder.resolve("practice.jsonl");
    Saving.JSON.writeNew(Chronicle.empty(), file);
  }

  @Test
  void nothingThatWasAcknowledgedIsLost() throws Exception {
    Process one = appending("one", BATCHES);
    Process other = appending("other", BATCHES);
    ImmutableList<String> acknowledged =
        Stream.of(Forked.said(one), Forked.said(other))
            .flatMap(String::lines)
            .collect(ImmutableList.toImmutableList());
    assertThat(acknowledged).hasSize(2 * BATCHES);
    SavedChronicle read = Saving.JSON.read(file).orElseThrow();
    assertThat(read.cut()).isEmpty();
    acknowledged.forEach(batch -> holds(read.chronicle(), batch));
    assertThat(read.chronicle().size()).isEqualTo(acknowledged.size() * Appending.BATCH);
  }

  @RepeatedTest(3)
  void aProgramThatIsKilledLosesNothingAcknowledged(RepetitionInfo round) throws Exception {
    Process killed = appending("killed", Integer.MAX_VALUE);
    try (BufferedReader said = killed.inputReader(UTF_8)) {
      String first = said.readLine();
      Thread.sleep(7L * round.getCurrentRepetition());
      killed.toHandle().destroyForcibly(); // the process itself would close what it said
      ImmutableList<String> acknowledged =
          Stream.concat(Stream.of(first), said.lines()).collect(ImmutableList.toImmutableList());
      Saving.JSON.openRepaired(file).orElseThrow().close();
      Chronicle read = Saving.JSON.read(file).orElseThrow().chronicle();
      acknowledged.forEach(batch -> holds(read, batch));
    }
  }

  private Process appending(String name, int batches) throws IOException {
    return Forked.start(Appending.class, MEMORY, file.toString(), name, "" + batches, "" + BYTES);
  }

  /** What was said reads {@code one 3 at 40.}: the fourth batch, and 40 entries with it. */
  private static void holds(Chronicle read, String acknowledged) {
    if (!acknowledged.endsWith(".")) {
      return; // killed while it said so
    }
    int at = acknowledged.indexOf("at ");
    int end = Integer.parseInt(acknowledged.substring(at + 3, acknowledged.length() - 1));
    for (int position = end - Appending.BATCH; position < end; position++) {
      assertThat(((ResultAchieved) read.get(position).event()).result())
          .startsWith(acknowledged.substring(0, at) + "x");
    }
  }
}
