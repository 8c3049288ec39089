package org.leadershipmethod.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadershipmethod.input.Checked;

/**
 * Appends batches of long entries to a chronicle, while another thread begins to read the same file
 * and closes it again every millisecond, in a program of its own: {@code Appending FILE NAME
 * BATCHES BYTES}.
 *
 * <p>It says each {@link Batch} that was acknowledged.
 */
final class Appending {

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
        System.out.println(appended(open, batch));
      }
    }
  }

  /** Whoever is told to have been slower takes the step again. */
  private Batch appended(ChronicleFile open, int number) throws IOException {
    Batch batch = new Batch(name, number, bytes, open.version());
    while (open.append(batch.entries()) instanceof Checked.Faulty<Long> slower) {
      if (!slower.problems().get(0).expected().contains("read first what is new")) {
        throw new IOException(slower.problems().toString());
      }
      batch = new Batch(name, number, bytes, open.version());
    }
    return batch;
  }
}
