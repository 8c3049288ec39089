package org.leadershipmethod.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cells in rows below the names of their columns, for people to read and for table programs.
 *
 * @param heads the names of the columns
 * @param rows the rows, each with as many cells as there are columns
 */
public record Table(ImmutableList<String> heads, ImmutableList<ImmutableList<String>> rows) {

  /** With these a table program begins a formula; the last four are the wide forms of the first. */
  private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  /** Table programs show nothing of it, and take what comes after it for text. */
  private static final char TEXT = '\'';

  /**
   * Lines of comma-separated values, as RFC 4180 has them: the names of the columns first, and a
   * new line after each.
   *
   * <p>A cell that a table program would take for a formula has an apostrophe before it, since
   * names come from other people, and a formula can send the table away.
   */
  public String csv() {
    return lines()
        .map(cells -> cells.stream().map(Table::value).collect(Collectors.joining(",")))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private Stream<ImmutableList<String>> lines() {
    return Stream.concat(Stream.of(heads), rows.stream());
  }

  private static String value(String cell) {
    return quoted(isFormula(cell) ? TEXT + cell : cell);
  }

  /** Blanks before the sign do not keep some programs from it. */
  private static boolean isFormula(String cell) {
    String stripped = cell.stripLeading();
    return isSign(cell) || isSign(stripped);
  }

  private static boolean isSign(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  private static String quoted(String cell) {
    boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** One line for each row, the columns below each other; an empty cell is a dash. */
  @Override
  public String toString() {
    List<ImmutableList<String>> lines = lines().map(Table::onOneLine).toList();
    int[] widths = IntStream.range(0, heads.size()).map(column -> width(column, lines)).toArray();
    return lines.stream().map(cells -> line(cells, widths)).collect(Collectors.joining("\n"));
  }

  private static ImmutableList<String> onOneLine(ImmutableList<String> cells) {
    return cells.stream()
        .map(cell -> cell.isEmpty() ? "-" : cell.replaceAll("\\s+", " "))
        .collect(toImmutableList());
  }

  private static int width(int column, List<ImmutableList<String>> lines) {
    return lines.stream().mapToInt(cells -> cells.get(column).length()).max().orElse(0);
  }

  private static String line(ImmutableList<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> Strings.padEnd(cells.get(column), widths[column], ' '))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
