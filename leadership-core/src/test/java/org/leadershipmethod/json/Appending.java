package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;

/**
 * Appends batches of long entries to a chronicle, while another thread begins to read the same file
 * and closes it again every millisecond, in a program of its own: {@code Appending FILE NAME
 * BATCHES BYTES}.
 *
 * <p>It says each batch that was acknowledged: its name and number, and how many entries there are
 * then.
 */
final class Appending {

  static final int BATCH = 10;

  private final Path file;
  private final String name;
  private final int bytes;

  private Appending(Path file, String name, int bytes) {
    this.file = file;
    this.name = name;
    this.bytes = bytes;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Appending appending =
        new Appending(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[3]));
    Thread reading = new Thread(appending::readAgainAndAgain);
    reading.setDaemon(true);
    reading.start();
    appending.append(Integer.parseInt(arguments[2]));
  }

  private void readAgainAndAgain() {
    try {
      while (true) {
        InputStream in = Files.newInputStream(file);
        Saving.JSON.reader(in, name).orElseThrow().close();
        Thread.sleep(1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void append(int batches) throws IOException, InterruptedException {
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      for (int batch = 0; batch < batches; batch++) {
        System.out.println(result(batch) + "at " + appended(open, batch) + ".");
      }
    }
  }

  /** Whoever is told to have been slower takes the step again. */
  private long appended(ChronicleFile open, int batch) throws IOException {
    Checked<Long> taken = open.append(entries(open.version(), batch));
    while (taken instanceof Checked.Faulty<Long> slower) {
      if (!slower.problems().get(0).expected().contains("read first what is new")) {
        throw new IOException(slower.problems().toString());
      }
      taken = open.append(entries(open.version(), batch));
    }
    return taken.orElseThrow();
  }

  private ImmutableList<Entry> entries(long from, int batch) {
    When when = When.on(LocalDate.of(2030, 3, 1));
    ResultAchieved event =
        new ResultAchieved(TaskId.of("t"), UnitId.of("school"), result(batch) + "x".repeat(bytes));
    return IntStream.range(0, BATCH)
        .mapToObj(i -> new Entry(EntryLine.atPosition(from + i), when, from + i, event))
        .collect(ImmutableList.toImmutableList());
  }

  private String result(int batch) {
    return name + " " + batch + " ";
  }
}
