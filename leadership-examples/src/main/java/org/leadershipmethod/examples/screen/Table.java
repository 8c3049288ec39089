package org.leadershipmethod.examples.screen;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small table: the first cell of each row to the left, the others to the right of their columns.
 */
public final class Table {

  private static final String BETWEEN = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Starts a table without rows. */
  public Table() {}

  /** Adds a row; all rows have as many cells. */
  public Table row(String... cells) {
    return row(Arrays.asList(cells));
  }

  /** Adds a row; all rows have as many cells. */
  public Table row(List<String> cells) {
    rows.add(cells.stream().map(Visible::line).collect(ImmutableList.toImmutableList()));
    return this;
  }

  /** The rows as lines, each column as wide as its widest cell. */
  public ImmutableList<String> lines() {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    List<Integer> widths = IntStream.range(0, columns).mapToObj(this::width).toList();
    return rows.stream().map(row -> line(row, widths)).collect(ImmutableList.toImmutableList());
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      int width = widths.get(i);
      line.append(
          i == 0
              ? Strings.padEnd(row.get(i), width, ' ')
              : BETWEEN + Strings.padStart(row.get(i), width, ' '));
    }
    return CharMatcher.is(' ').trimTrailingFrom(line);
  }
}
