package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.input.Checked;

/**
 * How a file stands to which entries are appended.
 *
 * @param coverage what its header says
 * @param order how far it has come
 * @param size how many bytes of it are whole lines
 * @param endsWithLineFeed whether the last whole line ends as a line does
 * @param cut where it was cut, if it was
 */
record FileState(
    Coverage coverage,
    EntryOrder order,
    long size,
    boolean endsWithLineFeed,
    Optional<ChronicleLine.Cut> cut) {

  /** Reads a file from its beginning, up to the first line that is broken. */
  static Checked<FileState> read(ChronicleText text, RandomAccessFile file, String source)
      throws IOException {
    RawLines lines = new RawLines(new FromBeginning(file), source, text.longestLine());
    try {
      return ChronicleReader.open(text, lines).fold(FileState::read, Checked.Faulty::new);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @SuppressWarnings("MustBeClosedChecker") // the file stays open
  private static Checked<FileState> read(ChronicleReader reader) {
    Optional<ChronicleLine.Cut> cut = Optional.empty();
    while (reader.hasNext()) {
      ChronicleLine line = reader.next();
      if (line instanceof ChronicleLine.Broken broken) {
        return new Checked.Faulty<>(ImmutableList.copyOf(broken.problems()));
      } else if (line instanceof ChronicleLine.Cut end) {
        cut = Optional.of(end);
      }
    }
    return Checked.usable(
        new FileState(
            reader.coverage(),
            reader.order(),
            reader.wholeBytes(),
            reader.endsWithLineFeed(),
            cut));
  }
}
