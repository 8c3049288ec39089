package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;

/** Reads an organization row by row, or everything that is wrong with its rows. */
final class OrganizationReading {

  /** After so many problems nobody reads on. */
  private static final int MOST_PROBLEMS = 1000;

  private final Bindings bindings;
  private final RawLines lines;
  private final OrganizationRows rows = new OrganizationRows();
  private final List<Problem> problems = new ArrayList<>();

  OrganizationReading(Bindings bindings, RawLines lines) {
    this.bindings = bindings;
    this.lines = lines;
  }

  Checked<Organization> read() throws IOException {
    try {
      if (!lines.nextWritten()) {
        throw Unusable.because(lines.source(), "an empty file", "a header");
      }
      readRows(read(OrganizationHeader.class).rows());
    } catch (Unusable e) {
      problems.addAll(e.problems());
    }
    // what rows say of each other is only told where all of them could be read
    return problems.isEmpty()
        ? Organization.ofRows(rows)
        : new Checked.Faulty<>(ImmutableList.copyOf(problems));
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
      read(OrganizationRow.class).addTo(rows, lines.place());
    } catch (Unusable e) {
      problems.addAll(e.problems());
    }
  }

  private <T> T read(Class<T> type) {
    Shape<T> shape = bindings.shape(type);
    return JsonInput.read(
        bindings.factory(), lines.source(), lines.number(), lines.text(), shape::read);
  }
}
