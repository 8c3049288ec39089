package org.leadershipmethod.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.ChronicleLine;
import org.leadershipmethod.json.ChronicleReader;
import org.leadershipmethod.json.ChronicleWriter;

/**
 * How fast a record is written and read entry by entry that is far larger than the memory, beside
 * reading the bytes of the same file.
 *
 * <pre>{@code
 * java -Xmx256m -cp benchmarks/target/benchmarks.jar org.leadershipmethod.benchmarks.StreamedRecord /tmp 2000
 * }</pre>
 */
public final class StreamedRecord {
  private static final ChronicleJson JSON = ChronicleJson.standard();
  private static final int BLOCK = 64 * 1024;
  private static final double A_SECOND = 1e9;
  private static final double MEGABYTE = 1e6;

  private StreamedRecord() {}

  /** What reads or writes a file, and tells how many lines or entries there were. */
  private interface Pass {
    long over(Path file) throws IOException;
  }

  /**
   * Writes a file, reads it, deletes it, and prints millions of bytes in a second.
   *
   * @param args a folder for the file, and how many millions of bytes it has
   */
  public static void main(String[] args) throws IOException {
    Path file = Files.createTempFile(Path.of(args[0]), "streamed", ".jsonl");
    try {
      double size = Double.parseDouble(args[1]) * MEGABYTE;
      long entries = timed("written", file, there -> write(there, size));
      for (int time = 0; time < 2; time++) {
        long lines = timed("bytes read, line feeds counted", file, StreamedRecord::lines);
        Same.check("lines", entries + 1, lines);
        Same.check("entries", entries, timed("entries read", file, StreamedRecord::read));
      }
    } finally {
      Files.delete(file);
    }
  }

  private static long timed(String what, Path file, Pass pass) throws IOException {
    forgetPeaks();
    long start = System.nanoTime();
    long count = pass.over(file);
    double seconds = (System.nanoTime() - start) / A_SECOND;
    double megabytes = Files.size(file) / MEGABYTE;
    System.out.printf(
        "%s: %d in %.0f MB, %.0f MB/s, at most %.0f MB of heap used%n",
        what, count, megabytes, megabytes / seconds, peak() / MEGABYTE);
    return count;
  }

  private static void forgetPeaks() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** What was used of each part of the heap at most; garbage not collected yet counts too. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static long write(Path file, double size) throws IOException {
    EventsInARecord events = new EventsInARecord();
    int count = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BLOCK);
        ChronicleWriter writer = JSON.writer(out, Coverage.EVERYTHING)) {
      while (count % 1000 > 0 || Files.size(file) < size) {
        writer.write(entry(count, events));
        count++;
      }
    }
    return count;
  }

  private static Entry entry(int place, EventsInARecord events) {
    EntryId id = EntryId.of("e" + (place + 1));
    return new Entry(id, EventsInARecord.when(place), place, events.event(place));
  }

  private static long lines(Path file) throws IOException {
    byte[] block = new byte[BLOCK];
    long lines = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        for (int at = 0; at < read; at++) {
          lines += block[at] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }

  private static long read(Path file) throws IOException {
    long entries = 0;
    try (InputStream in = Files.newInputStream(file);
        ChronicleReader reader = JSON.reader(in, file.toString()).orElseThrow()) {
      while (reader.hasNext()) {
        entries += reader.next() instanceof ChronicleLine.Written ? 1 : 0;
      }
    }
    return entries;
  }
}
