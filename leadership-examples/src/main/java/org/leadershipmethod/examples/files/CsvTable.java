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

/**
 * Reads a table of values whose first row names the columns; every problem is found at once, and a
 * row that cannot be used does not stop the others.
 */
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
   * What the rows of a file say, in their order, and what is wrong with those that are left out; or
   * everything that is wrong, where the columns are not those that are needed, or no row can be
   * used.
   *
   * @param source the file
   * @param required the columns that have to be there; others may be
   * @param row reads one row
   */
  public static <T> Checked<ReadInPart<ImmutableList<T>>> read(
      SourceText source, ImmutableSet<String> required, Function<CsvRow, Checked<T>> row) {
    CsvTable table = new CsvTable(source, required);
    table.parse();
    if (!table.problems.isEmpty()) {
      return new Checked.Faulty<>(ImmutableList.copyOf(table.problems));
    }
    ImmutableList.Builder<T> values = ImmutableList.builder();
    ImmutableList.Builder<Problem> leftOut = ImmutableList.builder();
    for (CsvRow one : table.rows) {
      Checked<T> read = row.apply(one);
      leftOut.addAll(read.problems());
      read.map(values::add);
    }
    ReadInPart<ImmutableList<T>> all = new ReadInPart<>(values.build(), leftOut.build());
    boolean isUsable = !all.value().isEmpty() || all.leftOut().isEmpty();
    return isUsable ? Checked.usable(all) : new Checked.Faulty<>(all.leftOut());
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
    ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      cells.put(columns.get(i), row.get(i));
    }
    CsvRow read = new CsvRow(source.at(line), cells.buildOrThrow());
    if (row.size() != columns.size()) {
      read.garbled(cells(row.size()), cells(columns.size()) + ", one for each column");
    }
    rows.add(read);
  }

  private static String cells(int number) {
    return number == 1 ? "1 cell" : number + " cells";
  }

  private void add(long line, String found, String expected) {
    problems.add(new Problem(source.at(line), found, expected));
  }
}
