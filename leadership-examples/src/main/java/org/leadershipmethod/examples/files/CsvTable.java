package org.leadershipmethod.examples.files;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/** Reads a table of values whose first row names the columns; every problem is found at once. */
public final class CsvTable {

  private final SourceText source;
  private final ImmutableSet<String> required;
  private final List<Problem> problems = new ArrayList<>();
  private final List<CsvRow> rows = new ArrayList<>();
  private ImmutableList<String> columns = ImmutableList.of();
  private boolean usable;

  private CsvTable(SourceText source, ImmutableSet<String> required) {
    this.source = source;
    this.required = required;
  }

  /**
   * What the rows of a file say, in their order, or everything that is wrong with them.
   *
   * @param source the file
   * @param required the columns that have to be there; others may be
   * @param row reads one row
   */
  public static <T> Checked<ImmutableList<T>> read(
      SourceText source, ImmutableSet<String> required, Function<CsvRow, Checked<T>> row) {
    CsvTable table = new CsvTable(source, required);
    table.parse();
    ImmutableList.Builder<T> values = ImmutableList.builder();
    for (CsvRow one : table.rows) {
      Checked<T> read = row.apply(one);
      table.problems.addAll(read.problems());
      read.map(values::add);
    }
    return Checked.of(table.problems, values::build);
  }

  private void parse() {
    CsvLines.each(source, this::take).ifPresent(problems::add);
    if (columns.isEmpty()) {
      checkColumns();
    }
  }

  private void take(long line, ImmutableList<String> cells) {
    if (columns.isEmpty()) {
      columns = cells;
      checkColumns();
      usable = problems.isEmpty();
    } else if (usable) {
      addRow(line, cells);
    }
  }

  private void checkColumns() {
    for (String column : required) {
      if (!columns.contains(column)) {
        add(1, found(), "also the column '" + column + "'");
      }
    }
    ImmutableSet.copyOf(columns).stream()
        .filter(column -> columns.indexOf(column) != columns.lastIndexOf(column))
        .forEach(column -> add(1, "the column '" + column + "' twice", "each column once"));
  }

  private String found() {
    return columns.isEmpty() ? "no columns" : "the columns " + Joiner.on(", ").join(columns);
  }

  private void addRow(long line, ImmutableList<String> row) {
    if (row.size() != columns.size()) {
      add(line, row.size() + " cells", columns.size() + " cells, one for each column");
      return;
    }
    ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), row.get(i));
    }
    rows.add(new CsvRow(source.at(line), cells.buildOrThrow()));
  }

  private void add(long line, String found, String expected) {
    problems.add(new Problem(source.at(line), found, expected));
  }
}
