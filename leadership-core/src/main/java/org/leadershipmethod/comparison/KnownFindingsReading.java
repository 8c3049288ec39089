package org.leadershipmethod.comparison;

import com.google.common.collect.ImmutableSortedMultiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;

/** Reads known findings from text, line by line, and notes everything that is wrong. */
final class KnownFindingsReading {

  private final List<String> lines;
  private final List<Problem> problems = new ArrayList<>();

  /** The line on which each finding was first met. */
  private final Map<FindingIdentity, Integer> met = new TreeMap<>();

  private final ImmutableSortedMultiset.Builder<FindingIdentity> findings =
      ImmutableSortedMultiset.naturalOrder();

  private boolean hasHeading;

  KnownFindingsReading(String text) {
    // some editors begin a file with an invisible mark
    this.lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
  }

  Checked<KnownFindings> read() {
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank() && !line.startsWith("#")) {
        readLine(number, line);
      }
    }
    if (!hasHeading && problems.isEmpty()) {
      problems.add(new Problem("line 1", "nothing", heading()));
    }
    return Checked.of(problems, () -> new KnownFindings(findings.build()));
  }

  private static String heading() {
    return "the heading '" + KnownFindingsText.HEADING + "'";
  }

  private void readLine(int number, String line) {
    if (hasHeading) {
      new LineReading(number, line, problems).read().ifPresent(known -> add(number, known));
    } else {
      hasHeading = true;
      if (!line.strip().equals(KnownFindingsText.HEADING)) {
        problems.add(new Problem("line " + number, Quoted.text(line), heading()));
      }
    }
  }

  private void add(int number, LineReading.Known known) {
    Integer first = met.putIfAbsent(known.finding(), number);
    if (first == null) {
      findings.addCopies(known.finding(), known.count());
    } else {
      // what a merge of two versions leaves behind; adding the two up would let the file grow
      problems.add(
          new Problem(
              "line " + number,
              "the finding of line " + first + " again",
              "each finding once, with how many there are, such as '2 times'"));
    }
  }
}
