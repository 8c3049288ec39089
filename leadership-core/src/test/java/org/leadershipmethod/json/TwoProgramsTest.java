package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.testkit.Forked;

/** Programs that append to one file, and read it meanwhile: nothing acknowledged is lost. */
class TwoProgramsTest {

  private static final String MEMORY = "-Xmx128m";
  private static final int BATCHES = 80;
  private static final int BYTES = 4000;

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Batch> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<Process> programs = new ConcurrentLinkedQueue<>();
  private Path file;

  @BeforeEach
  void anEmptyChronicle() throws IOException {
    file = folder.resolve("practice.jsonl");
    Saving.JSON.writeNew(Chronicle.empty(), file);
  }

  /** Where the test fails, nothing goes on writing into a folder that is deleted. */
  @AfterEach
  void nothingIsLeft() throws InterruptedException {
    programs.forEach(Process::destroyForcibly);
    threads.shutdown();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void nothingThatWasAcknowledgedIsLost() throws Exception {
    Future<Integer> one = threads.submit(() -> appending("one"));
    Future<Integer> other = threads.submit(() -> appending("other"));
    while (!one.isDone() || !other.isDone()) {
      ImmutableList<Batch> before = ImmutableList.copyOf(acknowledged);
      Acknowledged.isIn(file, before);
      Acknowledged.isReadInTime(file, before);
    }
    assertThat(one.get() + other.get()).isZero();
    assertThat(acknowledged).hasSize(2 * BATCHES);
    assertThat(Saving.JSON.read(file).orElseThrow().cut()).isEmpty();
    assertThat(Acknowledged.isIn(file, acknowledged).size()).isEqualTo(2 * BATCHES * Batch.SIZE);
    Acknowledged.isReadInTime(file, acknowledged);
  }

  /** Appends in a program of its own, hears what is acknowledged, and tells how it ended. */
  private int appending(String name) throws IOException, InterruptedException {
    Process process =
        Forked.start(Appending.class, MEMORY, file.toString(), name, "" + BATCHES, "" + BYTES);
    programs.add(process);
    try (BufferedReader said = process.inputReader(UTF_8)) {
      said.lines().forEach(line -> acknowledged.add(heard(name, line)));
    }
    return process.waitFor();
  }

  private static Batch heard(String name, String line) {
    return Batch.said(line)
        .orElseThrow(() -> new AssertionError("Program " + name + " said: " + line));
  }
}
