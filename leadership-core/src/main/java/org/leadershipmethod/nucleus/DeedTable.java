package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;

/**
 * Takes a text of comma-separated values apart into rows of cells, as RFC 4180 says: a cell in
 * quotation marks may hold commas, ends of lines, and quotation marks that are doubled.
 */
final class DeedTable {

  private static final char QUOTE = '"';

  /** What stands at the end of a text, so that the last cell ends like the others. */
  private static final char END = '\n';

  /**
   * A row.
   *
   * @param line the line at which it begins, counted from 1
   * @param cells what stands in it
   */
  record Row(int line, ImmutableList<String> cells) {}

  private final String file;
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private ImmutableList.Builder<String> cells = ImmutableList.builder();
  private int at;
  private int line = 1;
  private int begun = 1;
  private boolean isBlank = true;

  private DeedTable(String file, String text) {
    this.file = file;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The table that stands in a text, and what makes it impossible to read it. */
  static DeedTable of(String file, String text) {
    DeedTable table = new DeedTable(file, text);
    while (table.at < table.text.length()) {
      table.readCell();
    }
    table.endRow();
    return table;
  }

  /** The rows on which something stands. */
  List<Row> rows() {
    return rows;
  }

  ImmutableList<Problem> problems() {
    return problems.build();
  }

  String where(Row row) {
    return file + ":" + row.line();
  }

  private char letter() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private boolean isAtEndOfCell() {
    return at >= text.length() || letter() == ',' || letter() == '\n' || letter() == '\r';
  }

  private void readCell() {
    if (letter() == QUOTE) {
      readQuoted();
    } else {
      int from = at;
      while (!isAtEndOfCell()) {
        at++;
      }
      addCell(text.substring(from, at));
    }
    endCell();
  }

  private void addCell(String cell) {
    isBlank = isBlank && cell.isBlank();
    cells.add(cell);
  }

  private void readQuoted() {
    int opened = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length() && !(letter() == QUOTE && next() != QUOTE)) {
      at += letter() == QUOTE ? 1 : 0;
      line += letter() == '\n' ? 1 : 0;
      cell.append(letter());
      at++;
    }
    isBlank = false;
    cells.add(cell.toString());
    if (at >= text.length()) {
      addProblem(opened, "a quotation mark that nothing closes", "a quotation mark at its end");
    }
    at++;
    endQuoted();
  }

  private char next() {
    return at + 1 < text.length() ? text.charAt(at + 1) : END;
  }

  private void endQuoted() {
    int from = at;
    while (!isAtEndOfCell()) {
      at++;
    }
    if (from < at && !text.substring(from, at).isBlank()) {
      addProblem(
          line,
          Quoted.text(text.substring(from, at)) + " after a quotation mark",
          "a comma, or two quotation marks for one within");
    }
  }

  private void addProblem(int place, String found, String expected) {
    problems.add(new Problem(file + ":" + place, found, expected));
  }

  /** A comma at the very end has one more cell after it, in which nothing stands. */
  private void endCell() {
    if (at < text.length() && letter() == ',') {
      isBlank = false;
      at++;
      if (at >= text.length()) {
        cells.add("");
      } else if (letter() == '\n' || letter() == '\r') {
        cells.add("");
        endLine();
      }
    } else {
      endLine();
    }
  }

  private void endLine() {
    endRow();
    if (at < text.length()) {
      at += letter() == '\r' && next() == '\n' ? 2 : 1;
      line++;
    }
    begun = line;
  }

  private void endRow() {
    ImmutableList<String> row = cells.build();
    if (!row.isEmpty() && !isBlank) {
      rows.add(new Row(begun, row));
    }
    cells = ImmutableList.builder();
    isBlank = true;
  }
}
