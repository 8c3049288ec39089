package org.leadershipmethod.examples.ideas;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leadershipmethod.examples.files.CsvLines;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * A table whose first row names the columns, in any order; every problem has its file, line and
 * column, and all of them are kept.
 */
final class Sheet {

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Cells> rows = new ArrayList<>();
  private ImmutableList<String> columns = ImmutableList.of();
  private long head = 1;

  Sheet(SourceText source) {
    this.source = source;
    CsvLines.each(source, this::take).ifPresent(problems::add);
    checkColumns();
  }

  private void take(long line, ImmutableList<String> cells) {
    if (columns.isEmpty()) {
      head = line;
      columns =
          cells.stream()
              .map(name -> Ascii.toLowerCase(name.strip()))
              .collect(ImmutableList.toImmutableList());
    } else if (cells.size() == columns.size()) {
      rows.add(new Cells(line, cells));
    } else {
      problems.add(
          new Problem(
              source.at(line),
              HowMany.of(cells.size(), "cell"),
              HowMany.of(columns.size(), "cell") + ", one for each column"));
    }
  }

  private void checkColumns() {
    Set<String> seen = new HashSet<>();
    for (int column = 0; column < columns.size(); column++) {
      String name = columns.get(column);
      if (!name.isEmpty() && !seen.add(name)) {
        object(head, column, "the column '" + name + "' a second time", "each column once");
      }
    }
  }

  /** What the file is called. */
  String file() {
    return source.file();
  }

  /** The names of the columns, in lower case. */
  ImmutableList<String> columns() {
    return columns;
  }

  boolean has(String column) {
    return columns.contains(column);
  }

  /** Whether all these columns are there; notes each that is missing. */
  boolean hasAll(String... names) {
    boolean isAll = true;
    for (String name : names) {
      isAll &= has(name);
      if (!has(name)) {
        String found = columns.isEmpty() ? "no columns" : "the columns " + shortened();
        problems.add(new Problem(source.at(head), found, "also the column '" + name + "'"));
      }
    }
    return isAll;
  }

  private String shortened() {
    int shown = Math.min(10, columns.size());
    String more = shown < columns.size() ? " and " + (columns.size() - shown) + " more" : "";
    return Joiner.on(", ").join(columns.subList(0, shown)) + more;
  }

  /** Goes through the rows that have a cell for each column. */
  void each(Consumer<Cells> row) {
    rows.forEach(row);
  }

  /** Notes what is wrong with a cell. */
  void object(long line, int column, String found, String expected) {
    problems.add(new Problem(place(line, column), found, expected));
  }

  private String place(long line, int column) {
    String name = columns.get(column);
    return source.at(line) + ", column " + (column + 1) + (name.isEmpty() ? "" : " (" + name + ")");
  }

  /** A value, or everything that was noted. */
  <T> Checked<T> as(Supplier<T> value) {
    return Checked.of(problems, value);
  }

  /** One row. */
  final class Cells {

    private final long line;
    private final ImmutableList<String> cells;

    private Cells(long line, ImmutableList<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The line at which it begins. */
    long line() {
      return line;
    }

    /** The text of a cell, without spaces around it. */
    String text(int column) {
      return cells.get(column).strip();
    }

    /** The text of a cell; empty where there is no such column. */
    String text(String column) {
      int at = columns.indexOf(column);
      return at < 0 ? "" : text(at);
    }

    /** The text of a cell in which something has to stand; empty where nothing does. */
    Optional<String> required(String column, String expected) {
      String text = text(column);
      if (text.isEmpty()) {
        object(column, "nothing", expected);
      }
      return Optional.of(text).filter(one -> !one.isEmpty());
    }

    void object(String column, String found, String expected) {
      Sheet.this.object(line, columns.indexOf(column), found, expected);
    }

    void object(int column, String found, String expected) {
      Sheet.this.object(line, column, found, expected);
    }
  }
}
