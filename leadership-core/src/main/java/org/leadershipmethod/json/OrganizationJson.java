package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.organization.Organization;

/**
 * Reads and writes organizations as flat rows, a line of JSON each, however many there are.
 *
 * <pre>{@code
 * {"format":"leadership-organization","version":1,"rows":3}
 * {"unit":{"id":"school","name":"School","kind":"school","parent":"county"}}
 * {"in-charge":{"unit":"school","person":"principal"}}
 * {"member":{"unit":"school","person":"pupil-1","part":"active","kind":"student"}}
 * }</pre>
 *
 * <p>The other rows are {@code further-head}, {@code department} and {@code staff}. Rows may come
 * in any order; what is written comes unit by unit. What is read is an organization as a whole, or
 * everything that is wrong with it, each with its line.
 *
 * <p>This class is immutable and safe to share between threads.
 */
public final class OrganizationJson {

  private final Bindings bindings;

  private OrganizationJson(Bindings bindings) {
    this.bindings = bindings;
  }

  /** Organizations as this library has them. */
  public static OrganizationJson standard() {
    return new OrganizationJson(EventKinds.standard().bindings());
  }

  /**
   * Reads an organization from a file, or tells everything that is wrong with it.
   *
   * @throws IOException if the file cannot be read
   */
  public Checked<Organization> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads an organization from a stream, which stays open, or tells everything that is wrong with
   * it.
   *
   * @param in the stream
   * @param source what it is called in problems
   * @throws IOException if the stream fails
   */
  public Checked<Organization> read(InputStream in, String source) throws IOException {
    RawLines lines =
        new RawLines(
            requireNonNull(in, "in"), requireNonNull(source, "source"), JsonLimits.LONGEST_LINE);
    return new OrganizationReading(bindings, lines).read();
  }

  /**
   * Reads an organization from a text, or tells everything that is wrong with it.
   *
   * @param text what {@link #toText} gave, or somebody wrote
   * @param source what it is called in problems
   */
  public Checked<Organization> readText(String text, String source) {
    return InMemory.read(text, in -> read(in, source));
  }

  /** An organization as a text: what a file of it would hold. */
  public String toText(Organization organization) {
    return InMemory.written(out -> write(organization, out));
  }

  /**
   * Writes an organization to a file, in the place of what was there; when this returns, it is on
   * the disk. A program that is stopped before leaves what was there.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Organization organization, Path file) throws IOException {
    WholeFile.replace(file, out -> write(organization, out));
  }

  /**
   * Writes an organization to a stream, which stays open and best has a buffer.
   *
   * @throws IOException if the stream fails
   */
  public void write(Organization organization, OutputStream out) throws IOException {
    AtomicLong rows = new AtomicLong();
    FlatRows.of(organization, row -> rows.incrementAndGet());
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      writeLine(line, out, OrganizationHeader.of(rows.get()), OrganizationHeader.class);
      FlatRows.of(organization, row -> writeLine(line, out, row, OrganizationRow.class));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private <T> void writeLine(ByteArrayOutputStream line, OutputStream out, T value, Class<T> type) {
    Shape<T> shape = bindings.shape(type);
    line.reset();
    JsonOutput.write(bindings.factory(), line, to -> shape.write(value, to));
    line.write('\n');
    try {
      line.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JSON Schema, of draft 2020-12, that every line of such a file keeps. */
  public String schema() {
    return bindings.schema(
        "A line of an organization", OrganizationHeader.class, OrganizationRow.class);
  }
}
