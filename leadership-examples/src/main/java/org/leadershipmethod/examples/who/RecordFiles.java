package org.leadershipmethod.examples.who;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.OrganizationJson;
import org.leadershipmethod.json.SavedChronicle;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;

/**
 * A record in files: a chronicle, and perhaps the organization at the outset.
 *
 * @param chronicle the file of the chronicle
 * @param organization the file of the organization, where there is one
 */
record RecordFiles(Path chronicle, Optional<Path> organization) {

  private static final String CHRONICLE = "chronicle.jsonl";
  private static final String ORGANIZATION = "organization.json";

  /** The files of a folder, or a file by itself. */
  static RecordFiles at(Path path, Optional<Path> organization) {
    if (!Files.isDirectory(path)) {
      return new RecordFiles(path, organization);
    }
    Optional<Path> beside = Optional.of(path.resolve(ORGANIZATION)).filter(Files::exists);
    return new RecordFiles(path.resolve(CHRONICLE), organization.or(() -> beside));
  }

  /**
   * Reads both, or tells what is wrong with them.
   *
   * @param zone whose days they are
   */
  Checked<SavedRecord> read(ZoneId zone) {
    return organization
        .map(file -> readOutset(file).map(Optional::of))
        .orElseGet(() -> Checked.usable(Optional.empty()))
        .fold(outset -> readChronicle(zone, outset), Checked.Faulty::new);
  }

  private static Checked<Organization> readOutset(Path file) {
    return read(file, "an organization as rows of JSON", OrganizationJson.standard()::read);
  }

  private Checked<SavedRecord> readChronicle(ZoneId zone, Optional<Organization> outset) {
    return read(chronicle, "a chronicle as lines of JSON", ChronicleJson.standard().in(zone)::read)
        .fold(saved -> after(outset, saved), Checked.Faulty::new);
  }

  /** A way of reading a file. */
  private interface Reader<T> {
    Checked<T> read(Path file) throws IOException;
  }

  private static <T> Checked<T> read(Path file, String expected, Reader<T> reader) {
    if (!Files.isRegularFile(file)) {
      return faulty(file, Files.exists(file) ? "no file" : "no such file", expected);
    }
    try {
      return reader.read(file);
    } catch (IOException e) {
      return faulty(file, "a file that cannot be read", expected);
    }
  }

  /** Two organizations would be one too many, unless they are the same. */
  private Checked<SavedRecord> after(Optional<Organization> outset, SavedChronicle saved) {
    Optional<Organization> own =
        saved.chronicle().entries().limit(1).flatMap(RecordFiles::found).findFirst();
    if (outset.isPresent() && own.isPresent() && !own.equals(outset)) {
      return faulty(
          chronicle,
          "an organization with which the chronicle begins, and another one in "
              + organization.orElse(chronicle),
          "one of the two");
    }
    return Checked.usable(
        new SavedRecord(chronicle, saved, own.isPresent() ? Optional.empty() : outset));
  }

  private static Stream<Organization> found(Entry entry) {
    return entry.event() instanceof OrganizationRecorded recorded
        ? Stream.of(recorded.organization())
        : Stream.of();
  }

  private static <T> Checked<T> faulty(Path file, String found, String expected) {
    return new Checked.Faulty<>(ImmutableList.of(new Problem(file.toString(), found, expected)));
  }
}
