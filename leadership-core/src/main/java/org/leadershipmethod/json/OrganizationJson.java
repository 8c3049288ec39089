package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;

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

  private final FlatFile<Organization, OrganizationRow, OrganizationHeader> flat;

  private OrganizationJson(Bindings bindings) {
    flat =
        new FlatFile<>(
            bindings,
            OrganizationHeader.class,
            OrganizationRow.class,
            OrganizationHeader::of,
            FlatRows::of,
            Collected::new);
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
    return flat.read(in, source);
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
    flat.write(organization, out);
  }

  /** The JSON Schema, of draft 2020-12, that every line of such a file keeps. */
  public String schema() {
    return flat.schema("A line of an organization");
  }

  /** Rows on their way to being an organization: what they say of each other is looked at last. */
  private static final class Collected implements FlatFile.Rows<Organization, OrganizationRow> {
    private final OrganizationRows rows = new OrganizationRows();

    @Override
    public ImmutableList<Problem> add(OrganizationRow row, String place) {
      row.addTo(rows, place);
      return ImmutableList.of();
    }

    @Override
    public Checked<Organization> all() {
      return Organization.ofRows(rows);
    }
  }
}
