package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;

/**
 * A chronicle as lines of text: how its header and its entries are written and read.
 *
 * @param bindings how types are read and written
 * @param longestLine how many bytes a line may have
 */
record ChronicleText(Bindings bindings, int longestLine) {

  private static final Pattern BEGINNING =
      Pattern.compile("\\{\\s*+\"id\"\\s*+:\\s*+\"[^\"\\\\]++\"\\s*+,\\s*+\"(when|position)\"");

  byte[] header(Coverage coverage) {
    JsonOutput line = new JsonOutput();
    addLine(line, ChronicleHeader.of(coverage), bindings.shape(ChronicleHeader.class));
    return line.toBytes();
  }

  /**
   * Adds an entry to the lines.
   *
   * @throws IllegalArgumentException if it cannot be written, or would be too long to be read
   */
  void addEntry(JsonOutput lines, Entry entry) {
    addLine(lines, EntryLine.of(entry), bindings.shape(EntryLine.class));
  }

  private <T> void addLine(JsonOutput lines, T value, Shape<T> shape) {
    int start = lines.size();
    shape.write(value, lines);
    int length = lines.size() - start;
    if (length > longestLine) {
      throw new IllegalArgumentException(
          "Written as one line this has "
              + length
              + " bytes, and nothing longer than "
              + longestLine
              + " is read again; withLongestLine(…) allows more.");
    }
    lines.endLine();
  }

  /**
   * Reads the header.
   *
   * @throws Unusable if it is none
   */
  Coverage header(RawLines line) {
    return line.read(bindings, ChronicleHeader.class).coverage();
  }

  /**
   * Reads an entry.
   *
   * @throws Unusable if it is none
   */
  Entry entry(RawLines line) {
    return line.read(bindings, EntryLine.class).entry();
  }

  /**
   * What is wrong with a line: most often an entry that was not written to its end has the next one
   * on it, and then two are lost.
   */
  ImmutableList<Problem> problems(RawLines line, Unusable reason) {
    try {
      String letters = line.text();
      int start = lastEntryIn(letters);
      EntryId second = entry(line, letters.substring(start)).id();
      return ImmutableList.of(
          new Problem(
              line.place() + ", column " + (start + 1),
              "entry "
                  + Quoted.line(second.value())
                  + " on the line of another, or of its beginning",
              "a line of its own for each; both are lost"));
    } catch (Unusable e) {
      return reason.problems();
    }
  }

  private EntryLine entry(RawLines line, String letters) {
    Shape<EntryLine> shape = bindings.shape(EntryLine.class);
    return CarefulInput.read(
        bindings.factory(), line.source(), line.number(), letters, shape::read);
  }

  private static int lastEntryIn(String letters) {
    Matcher beginning = BEGINNING.matcher(letters);
    int last = 0;
    while (beginning.find()) {
      last = beginning.start();
    }
    return last;
  }

  /** Whether the last line of a file ends before what it began to say does. */
  boolean isCut(RawLines line) {
    return !line.isTerminated()
        && (line.endsInsideLetter() || CarefulInput.isCut(bindings.factory(), line));
  }

  /** What a schema says of each line: it is a header or an entry. */
  String schema() {
    return bindings.schema("A line of a chronicle", ChronicleHeader.class, EntryLine.class);
  }
}
