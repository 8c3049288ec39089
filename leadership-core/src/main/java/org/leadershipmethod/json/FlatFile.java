package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * A file of flat rows: a header that says what it is and how many rows follow, and a line for each
 * row.
 *
 * @param <T> what all rows together tell
 * @param <R> a row
 * @param <H> the header
 * @param bindings how types are read and written
 * @param header the type of the header
 * @param row the type of a row
 * @param headerOf the header before so many rows
 * @param eachRow passes on the rows of a value one by one
 * @param collecting begins to collect the rows of a value
 */
record FlatFile<T, R, H extends FlatHeader>(
    Bindings bindings,
    Class<H> header,
    Class<R> row,
    LongFunction<H> headerOf,
    BiConsumer<T, Consumer<R>> eachRow,
    Supplier<Rows<T, R>> collecting) {

  /**
   * Rows that are collected while a file is read.
   *
   * @param <T> what all of them together tell
   * @param <R> a row
   */
  interface Rows<T, R> {

    /**
     * Takes one row, or says all that is wrong with it.
     *
     * @param place where it stands, for a reader of problems
     */
    ImmutableList<Problem> add(R row, String place);

    /** What all rows tell; asked only where nothing was wrong with any. */
    Checked<T> all();
  }

  /** Reads all rows, or tells everything that is wrong with them; the stream stays open. */
  Checked<T> read(InputStream in, String source) throws IOException {
    RawLines lines =
        new RawLines(
            requireNonNull(in, "in"), requireNonNull(source, "source"), JsonLimits.LONGEST_LINE);
    return new FlatReading<>(this, lines).read();
  }

  /** Writes all rows; the stream stays open. */
  void write(T value, OutputStream out) throws IOException {
    AtomicLong rows = new AtomicLong();
    eachRow.accept(value, one -> rows.incrementAndGet());
    JsonOutput line = new JsonOutput();
    try {
      writeLine(line, out, headerOf.apply(rows.get()), header);
      eachRow.accept(value, one -> writeLine(line, out, one, row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private <L> void writeLine(JsonOutput line, OutputStream out, L value, Class<L> type) {
    line.clear();
    bindings.shape(type).write(value, line);
    line.endLine();
    try {
      line.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a schema says of each line. */
  String schema(String title) {
    return bindings.schema(title, header, row);
  }
}
