package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * Reads a file of flat rows, or everything that is wrong with it.
 *
 * @param <T> what all rows together tell
 * @param <R> a row
 */
final class FlatReading<T, R> {

  /** After so many problems nobody reads on. */
  private static final int MOST_PROBLEMS = 1000;

  private final FlatFile<T, R, ?> file;
  private final RawLines lines;
  private final FlatFile.Rows<T, R> rows;
  private final List<Problem> problems = new ArrayList<>();

  FlatReading(FlatFile<T, R, ?> file, RawLines lines) {
    this.file = file;
    this.lines = lines;
    this.rows = file.collecting().get();
  }

  Checked<T> read() throws IOException {
    try {
      if (!lines.nextWritten()) {
        throw Unusable.because(lines.source(), "an empty file", "a header");
      }
      readRows(lines.read(file.bindings(), file.header()).rows());
    } catch (Unusable e) {
      problems.addAll(e.problems());
    }
    // what rows say of each other is only told where all of them could be read
    return problems.isEmpty() ? rows.all() : new Checked.Faulty<>(ImmutableList.copyOf(problems));
  }

  private void readRows(Optional<Long> expected) throws IOException {
    long found = 0;
    while (problems.size() < MOST_PROBLEMS && lines.nextWritten()) {
      found++;
      readRow();
    }
    if (problems.isEmpty() && expected.isPresent() && expected.get() != found) {
      problems.add(
          new Problem(lines.place(), found + " rows", expected.get() + ", as the header says"));
    }
  }

  private void readRow() {
    try {
      problems.addAll(rows.add(lines.read(file.bindings(), file.row()), lines.place()));
    } catch (Unusable e) {
      problems.addAll(e.problems());
    }
  }
}
