package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.testkit.Forked;

/**
 * A program that is killed while it appends loses nothing that it acknowledged. With {@code
 * -Dtries.times=50}, 200 of them are killed, half of them while the file grows.
 */
class KilledProperties {

  private static final String MEMORY = "-Xmx128m";

  /** So long that a batch is written in several blocks. */
  private static final int BYTES = 200_000;

  private Path folder;
  private Path file;

  @BeforeTry
  void anEmptyChronicle() throws IOException {
    folder = Files.createTempDirectory("killed");
    file = folder.resolve("practice.jsonl");
    Saving.JSON.writeNew(Chronicle.empty(), file);
  }

  @AfterTry
  void nothingIsLeft() throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aProgramThatIsKilledLosesNothingAcknowledged(
      @ForAll @IntRange(max = 200) int milliseconds, @ForAll boolean isWriting) throws Exception {
    ImmutableList<Batch> acknowledged = acknowledgedUntilKilled(milliseconds, isWriting);
    try (ChronicleFile open = Saving.JSON.openRepaired(file).orElseThrow()) {
      Statistics.label("a cut file was left").collect(open.repaired().isPresent());
      Acknowledged.isIn(file, acknowledged);
      Batch further = new Batch("further", 0, 1, open.version());
      open.append(further.entries()).orElseThrow();
      Acknowledged.isIn(file, with(acknowledged, further));
      Acknowledged.isReadInTime(file, with(acknowledged, further));
    }
  }

  private ImmutableList<Batch> acknowledgedUntilKilled(int milliseconds, boolean isWriting)
      throws IOException, InterruptedException {
    String endlessly = Integer.toString(Integer.MAX_VALUE);
    Process killed =
        Forked.start(Appending.class, MEMORY, file.toString(), "killed", endlessly, "" + BYTES);
    try (BufferedReader said = killed.inputReader(UTF_8)) {
      String first = said.readLine();
      Thread.sleep(milliseconds);
      if (isWriting) {
        awaitWriting(killed);
      }
      killed.toHandle().destroyForcibly(); // the process itself would close what it said
      return Stream.concat(Stream.of(first), said.lines())
          .map(Batch::said)
          .flatMap(Optional::stream)
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** Until the file grows, which it does block by block. */
  private void awaitWriting(Process writing) throws IOException {
    long size = Files.size(file);
    while (Files.size(file) == size && writing.isAlive()) {
      Thread.onSpinWait();
    }
  }

  private static ImmutableList<Batch> with(ImmutableList<Batch> batches, Batch further) {
    return ImmutableList.<Batch>builder().addAll(batches).add(further).build();
  }
}
