package org.leadershipmethod.examples.files;

import com.google.common.base.Joiner;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/** Reads a table of values whose first row names the columns; every problem is found at once. */
public final class CsvTable {

  private final SourceText source;
  private final ImmutableSet<String> required;
  private final List<Problem> problems = new ArrayList<>();
  private final List<CsvRow> rows = new ArrayList<>();

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
    try (CSVParser parser = CSVParser.parse(new StringReader(source.text()), CSVFormat.RFC4180)) {
      parse(parser);
    } catch (IOException e) {
      throw new IllegalStateException("A text that is in memory could not be read.", e);
    }
  }

  private void parse(CSVParser parser) {
    try {
      Iterator<CSVRecord> records = parser.iterator();
      ImmutableList<String> columns =
          records.hasNext() ? ImmutableList.copyOf(records.next().values()) : ImmutableList.of();
      checkColumns(columns);
      boolean usable = problems.isEmpty();
      long before = parser.getCurrentLineNumber();
      while (usable && records.hasNext()) {
        addRow(before + 1, columns, records.next());
        before = parser.getCurrentLineNumber();
      }
    } catch (UncheckedIOException e) {
      String found = "a row that cannot be read (" + Throwables.getRootCause(e).getMessage() + ")";
      add(parser.getCurrentLineNumber(), found, "rows as in RFC 4180");
    }
  }

  private void checkColumns(ImmutableList<String> columns) {
    for (String column : required) {
      if (!columns.contains(column)) {
        add(1, found(columns), "also the column '" + column + "'");
      }
    }
    ImmutableSet.copyOf(columns).stream()
        .filter(column -> columns.indexOf(column) != columns.lastIndexOf(column))
        .forEach(column -> add(1, "the column '" + column + "' twice", "each column once"));
  }

  private static String found(ImmutableList<String> columns) {
    return columns.isEmpty() ? "no columns" : "the columns " + Joiner.on(", ").join(columns);
  }

  private void addRow(long line, ImmutableList<String> columns, CSVRecord record) {
    if (record.size() == 1 && record.get(0).isBlank()) {
      return;
    } else if (record.size() != columns.size()) {
      add(line, record.size() + " cells", columns.size() + " cells, one for each column");
      return;
    }
    ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), record.get(i));
    }
    rows.add(new CsvRow(source.at(line), cells.buildOrThrow()));
  }

  private void add(long line, String found, String expected) {
    problems.add(new Problem(source.at(line), found, expected));
  }
}
