package org.leadershipmethod.examples.diagnose;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leadershipmethod.comparison.KnownFindings;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/** Known findings in a file. */
final class KnownFile {

  private KnownFile() {}

  /** The known findings of a file, or what is wrong with it; none where no file is named. */
  static Checked<KnownFindings> read(Optional<Path> file) {
    return file.map(KnownFile::read).orElseGet(() -> Checked.usable(KnownFindings.none()));
  }

  private static Checked<KnownFindings> read(Path file) {
    Path folder = file.toAbsolutePath().resolveSibling("");
    return SourceText.read(folder, file.getFileName().toString(), "lists known findings")
        .fold(text -> read(file, text.text()), Checked.Faulty::new);
  }

  private static Checked<KnownFindings> read(Path file, String text) {
    Checked<KnownFindings> read = KnownFindings.ofText(text);
    ImmutableList<Problem> problems =
        read.problems().stream()
            .map(one -> new Problem(file + ", " + one.where(), one.found(), one.expected()))
            .collect(toImmutableList());
    return Checked.of(problems, read::orElseThrow);
  }

  /** Writes known findings to a file; what is wrong with it, if that cannot be done. */
  static Optional<Problem> write(KnownFindings known, Path file) {
    try {
      Files.writeString(file, known.toText());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          new Problem(
              file.toString(),
              "a file that cannot be written (" + e.getClass().getSimpleName() + ")",
              "a file for known findings"));
    }
  }
}
