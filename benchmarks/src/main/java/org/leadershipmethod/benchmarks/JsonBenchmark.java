package org.leadershipmethod.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.ChronicleReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often in a second a record is read and written as lines of JSON, beside Jackson's binding of
 * plain records, which checks nothing but that it is JSON, and beside loops that are written for
 * these lines alone and check nothing at all. Millions of bytes in a second are in {@code
 * megabytes}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class JsonBenchmark {
  private static final ChronicleJson JSON = ChronicleJson.standard();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectReader READER = MAPPER.readerFor(PlainLine.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(PlainLine.class);

  /** How many entries are in the record. */
  @Param({"1000", "10000", "100000"})
  public int entries;

  private Chronicle chronicle;
  private List<PlainLine> lines;
  private byte[] bytes;
  private int afterHeader;

  /** Counts what was read or written, so that it is told how much of it in a second. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Count {
    private long bytes;

    /** Begins anew. */
    @Setup(Level.Iteration)
    public void reset() {
      bytes = 0;
    }

    /** Millions of bytes. */
    public double megabytes() {
      return bytes / 1e6;
    }
  }

  /** Makes the record, and sees to it that all read the same in it, and write the same of it. */
  @Setup
  public void prepare() throws IOException {
    chronicle = new EventsInARecord().chronicle(entries);
    bytes = written();
    afterHeader = lineEnd(0) + 1;
    lines = databind();
    Same.check("size", entries, lines.size());
    Same.check("lines", lines, PlainScanner.read(bytes));
    Same.check("record", chronicle, readWhole());
    Same.check("entries", entries, streamed());
    byte[] withoutHeader = Arrays.copyOfRange(bytes, afterHeader, bytes.length);
    Same.check("by databind", true, Arrays.equals(withoutHeader, databindBytes()));
    Same.check("by hand", true, Arrays.equals(withoutHeader, PlainWriter.write(lines)));
  }

  private int lineEnd(int start) {
    int end = start;
    while (bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private Chronicle readWhole() throws IOException {
    return JSON.read(new ByteArrayInputStream(bytes), "record").orElseThrow().chronicle();
  }

  private int streamed() throws IOException {
    int count = 0;
    try (ChronicleReader reader =
        JSON.reader(new ByteArrayInputStream(bytes), "record").orElseThrow()) {
      while (reader.hasNext()) {
        reader.next();
        count++;
      }
    }
    return count;
  }

  private List<PlainLine> databind() {
    List<PlainLine> read = new ArrayList<>();
    for (int start = afterHeader; start < bytes.length; ) {
      int end = lineEnd(start);
      read.add(READER.readValue(bytes, start, end - start));
      start = end + 1;
    }
    return read;
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(chronicle, out);
    return out.toByteArray();
  }

  private byte[] databindBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (PlainLine line : lines) {
      out.writeBytes(WRITER.writeValueAsBytes(line));
      out.write('\n');
    }
    return out.toByteArray();
  }

  /** Ours: the whole record as a value, everything in it checked. */
  @Benchmark
  public Chronicle read(Count count) throws IOException {
    count.bytes += bytes.length;
    return readWhole();
  }

  /** Ours: entry by entry, and none of them kept. */
  @Benchmark
  public int readStreamed(Count count) throws IOException {
    count.bytes += bytes.length;
    return streamed();
  }

  /** Jackson's binding, a line at a time. */
  @Benchmark
  public List<PlainLine> readDatabind(Count count) {
    count.bytes += bytes.length;
    return databind();
  }

  /** The limit: a loop over the bytes. */
  @Benchmark
  public List<PlainLine> readLimit(Count count) {
    count.bytes += bytes.length;
    return PlainScanner.read(bytes);
  }

  /** Ours. */
  @Benchmark
  public byte[] write(Count count) throws IOException {
    count.bytes += bytes.length;
    return written();
  }

  /** Jackson's binding, a line at a time. */
  @Benchmark
  public byte[] writeDatabind(Count count) {
    count.bytes += bytes.length;
    return databindBytes();
  }

  /** The limit: texts one after the other. */
  @Benchmark
  public byte[] writeLimit(Count count) {
    count.bytes += bytes.length;
    return PlainWriter.write(lines);
  }
}
