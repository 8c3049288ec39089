package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;

/**
 * Writes a chronicle line by line, and holds no more than one of them.
 *
 * <p>The header is written first; entries have to come in their order, from position 0 on, which is
 * checked here. The same entries give the same bytes. A writer is for one thread.
 */
public final class ChronicleWriter implements Closeable {

  private final ChronicleText text;
  private final OutputStream out;
  private final EntryOrder order = new EntryOrder();
  private final JsonOutput line = new JsonOutput();

  private ChronicleWriter(ChronicleText text, OutputStream out) {
    this.text = text;
    this.out = out;
  }

  static ChronicleWriter begin(ChronicleText text, OutputStream out, Coverage coverage)
      throws IOException {
    out.write(text.header(coverage));
    return new ChronicleWriter(text, out);
  }

  /**
   * Writes one entry, or nothing of it.
   *
   * @param entry the next entry
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if it is not the next one, or cannot be written: its kind has
   *     no name, or a text in it has half a surrogate pair
   */
  public void write(Entry entry) throws IOException {
    line.clear();
    text.addEntry(line, requireNonNull(entry, "entry"));
    order.requireNext(entry);
    line.writeTo(out);
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
