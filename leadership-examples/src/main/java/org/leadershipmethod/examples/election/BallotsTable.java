package org.leadershipmethod.examples.election;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.leadershipmethod.examples.files.CsvLines;
import org.leadershipmethod.examples.files.Separator;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Problem;

/** A file of ballots as it looks before anybody knows whose its columns are. */
final class BallotsTable {

  private final SourceText source;
  private final Separator separator;
  private final Optional<Problem> broken;
  private long line;
  private ImmutableList<String> names = ImmutableList.of();
  private ImmutableList<ColumnCells> cells = ImmutableList.of();

  BallotsTable(SourceText source) {
    this.source = source;
    this.separator = Separator.of(source);
    this.broken = each(this::take);
  }

  /** Goes through all rows, the one with the names too; gives what makes it impossible to go on. */
  Optional<Problem> each(CsvLines.Reader reader) {
    return CsvLines.each(source, separator, reader);
  }

  private void take(long at, ImmutableList<String> row) {
    if (names.isEmpty()) {
      line = at;
      names = row.stream().map(String::strip).collect(ImmutableList.toImmutableList());
      cells =
          IntStream.range(0, names.size())
              .mapToObj(column -> new ColumnCells(column == 0))
              .collect(ImmutableList.toImmutableList());
    } else {
      takeCells(row);
    }
  }

  private void takeCells(ImmutableList<String> row) {
    OptionalInt first = OptionalInt.empty();
    int best = Integer.MAX_VALUE;
    for (int column = 0; column < Math.min(row.size(), cells.size()); column++) {
      OptionalInt rank = cells.get(column).add(row.get(column));
      if (column == 0) {
        first = rank;
      } else {
        best = Math.min(best, rank.orElse(best));
      }
    }
    if (best < Integer.MAX_VALUE && first.orElse(best) < best) {
      cells.get(0).addBest();
    }
  }

  /** What makes it impossible to find the names of the columns. */
  Optional<Problem> problem() {
    return names.isEmpty()
        ? broken.or(
            () ->
                Optional.of(
                    new Problem(source.at(1), "nothing", "a row with the names of the candidates")))
        : Optional.empty();
  }

  Separator separator() {
    return separator;
  }

  /** The names of the columns, without spaces around them. */
  ImmutableList<String> names() {
    return names;
  }

  /** What stands below the name of a column. */
  ColumnCells cells(int column) {
    return cells.get(column);
  }

  /** The line of the names. */
  long line() {
    return line;
  }

  /** A line, as a place where something stands. */
  String place(long at) {
    return source.at(at);
  }

  /** The name of a column, as a place where something stands. */
  String place(int column) {
    return place(line, column);
  }

  /** A cell, as a place where something stands. */
  String place(long at, int column) {
    return source.at(at) + ", column " + (column + 1);
  }
}
