package org.leadershipmethod.examples.files;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * One row of a table of values, read cell by cell; everything that is wrong with it is kept until
 * the end.
 */
public final class CsvRow {

  private final String where;
  private final ImmutableMap<String, String> cells;
  private final List<Problem> problems = new ArrayList<>();
  private boolean garbled;

  CsvRow(String where, ImmutableMap<String, String> cells) {
    this.where = where;
    this.cells = cells;
  }

  /** The file and line at which the row begins. */
  public String where() {
    return where;
  }

  /** The text of a cell, without spaces around it; empty where nothing stands there. */
  public String text(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  /** The text of a cell in which something has to stand. */
  public String required(String column, String expected) {
    if (text(column).isEmpty()) {
      object("an empty " + column, expected);
    }
    return text(column);
  }

  /**
   * The day in a cell; empty where nothing stands there, and a problem where it is no kind of day.
   */
  public Optional<Day> day(String column) {
    Optional<Day> day = Day.parse(text(column));
    if (day.isEmpty() && !text(column).isEmpty()) {
      object(column + " '" + text(column) + "'", "a day such as 2025-01-31");
    }
    return day;
  }

  /** The day in a cell in which one has to stand; where none does, some day, and a problem. */
  public Day requiredDay(String column) {
    required(column, "a day such as 2025-01-31");
    return day(column).orElse(Day.UNKNOWN);
  }

  /** Notes a problem of this row. */
  public void object(String found, String expected) {
    if (!garbled) {
      problems.add(new Problem(where, found, expected));
    }
  }

  /** Notes a problem because of which what the cells say besides is not worth telling. */
  void garbled(String found, String expected) {
    object(found, expected);
    garbled = true;
  }

  /** What the row says, unless something was wrong with it. */
  public <T> Checked<T> as(Supplier<T> value) {
    return Checked.of(problems, value);
  }
}
