package org.leadershipmethod.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.input.Checked;

/**
 * Reads and writes tallies as flat rows, a line of JSON for each idea and group ({@code M4.2}).
 *
 * <pre>{@code
 * {"format":"leadership-tallies","version":1,"rows":2}
 * {"idea":"14","group":"weavers","agree":85,"disagree":3,"pass":7}
 * {"idea":"14","agree":2,"disagree":0,"pass":0}
 * }</pre>
 *
 * <p>A row without a group has the votes of those who are in none. The same tallies give the same
 * bytes: by idea, and by group. Rows may come in any order; what is read is tallies as a whole, or
 * everything that is wrong with them, each with its line. A file holds every count, also those of
 * groups so small that they should not be shown: it is for whoever adds up.
 *
 * <p>This class is immutable and safe to share between threads.
 */
public final class TalliesJson {

  private final FlatFile<Tallies, TalliesRow, TalliesHeader> flat;

  private TalliesJson(Bindings bindings) {
    flat =
        new FlatFile<>(
            bindings,
            TalliesHeader.class,
            TalliesRow.class,
            TalliesHeader::of,
            TalliesRow::of,
            CollectedTallies::new);
  }

  /** Tallies as this library has them. */
  public static TalliesJson standard() {
    return new TalliesJson(EventKinds.standard().bindings());
  }

  /**
   * Reads tallies from a file, or tells everything that is wrong with them.
   *
   * @throws IOException if the file cannot be read
   */
  public Checked<Tallies> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads tallies from a stream, which stays open, or tells everything that is wrong with it.
   *
   * @param in the stream
   * @param source what it is called in problems
   * @throws IOException if the stream fails
   */
  public Checked<Tallies> read(InputStream in, String source) throws IOException {
    return flat.read(in, source);
  }

  /**
   * Reads tallies from a text, or tells everything that is wrong with them.
   *
   * @param text what {@link #toText} gave, or somebody wrote
   * @param source what it is called in problems
   */
  public Checked<Tallies> readText(String text, String source) {
    return InMemory.read(text, in -> read(in, source));
  }

  /** Tallies as a text: what a file of them would hold. */
  public String toText(Tallies tallies) {
    return InMemory.written(out -> write(tallies, out));
  }

  /**
   * Writes tallies to a file, in the place of what was there; when this returns, it is on the disk.
   * A program that is stopped before leaves what was there.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Tallies tallies, Path file) throws IOException {
    WholeFile.replace(file, out -> write(tallies, out));
  }

  /**
   * Writes tallies to a stream, which stays open and best has a buffer.
   *
   * @throws IOException if the stream fails
   */
  public void write(Tallies tallies, OutputStream out) throws IOException {
    flat.write(tallies, out);
  }

  /** The JSON Schema, of draft 2020-12, that every line of such a file keeps. */
  public String schema() {
    return flat.schema("A line of tallies");
  }
}
