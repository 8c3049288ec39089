package org.leadershipmethod.examples.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.examples.files.CsvLines;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.Separator;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.PersonId;

/**
 * Reads a file of ballots: the first row names the candidates, each further row is a ballot with a
 * rank for each of them, or no opinion.
 */
public final class BallotsFile implements CsvLines.Reader {

  private final BallotsTable table;
  private final BallotColumns columns;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Ranking> rankings = new ArrayList<>();
  private final Map<Integer, Map<String, Long>> numbers = new HashMap<>();

  /** Lines without anything after the last row so far. */
  private final List<Long> blankLast = new ArrayList<>();

  /** Such lines between rows of several cells. */
  private final List<Long> blankBetween = new ArrayList<>();

  private BallotsFile(BallotsTable table, ColumnChoice choice) {
    this.table = table;
    this.columns = BallotColumns.of(table, choice);
    problems.addAll(columns.problems());
    columns.numbering().forEach(column -> numbers.put(column, new HashMap<>()));
  }

  /**
   * What a file says, or everything that is wrong with it.
   *
   * @param file a table of values in UTF-8, with commas, semicolons or tabs between the cells
   * @param choice which columns are candidates, where somebody says so
   */
  public static Checked<Ballots> read(Path file, ColumnChoice choice) {
    return SourceText.read(Path.of(""), file.toString(), "has a ballot in each row")
        .fold(source -> read(source, choice), Checked.Faulty::new);
  }

  /** What a text says, or everything that is wrong with it. */
  public static Checked<Ballots> read(SourceText source, ColumnChoice choice) {
    BallotsTable table = new BallotsTable(source);
    if (table.problem().isPresent()) {
      return new Checked.Faulty<>(ImmutableList.of(table.problem().get()));
    }
    BallotsFile reading = new BallotsFile(table, choice);
    table.each(reading).ifPresent(reading.problems::add);
    return Checked.of(reading.problems, reading::ballots);
  }

  private Ballots ballots() {
    return new Ballots(columns.candidates(), ImmutableList.copyOf(rankings), notices());
  }

  @Override
  public void take(long line, ImmutableList<String> cells) {
    if (line == table.line()) {
      return;
    }
    takeBlanks();
    if (cells.size() == columns.people().size()) {
      addBallot(line, cells);
    } else {
      addWrongSize(line, cells);
    }
  }

  /** In a table with one column, a line without anything is a ballot that says nothing. */
  private void takeBlanks() {
    if (hasOneColumn()) {
      blankLast.forEach(line -> rankings.add(Ranking.BLANK));
    } else {
      blankBetween.addAll(blankLast);
    }
    blankLast.clear();
  }

  private boolean hasOneColumn() {
    return columns.people().size() == 1;
  }

  @Override
  public void blank(long line) {
    if (line > table.line()) {
      blankLast.add(line);
    }
  }

  private void addWrongSize(long line, ImmutableList<String> cells) {
    int expected = columns.people().size();
    problems.add(
        new Problem(
            table.place(line, Math.min(cells.size(), expected)),
            HowMany.of(cells.size(), "cell")
                + " in this row"
                + (cells.size() == 1 ? ", '" + cells.get(0) + "'" : ""),
            HowMany.of(expected, "cell")
                + ", as many as in the first row, with "
                + table.separator()
                + " between"));
  }

  private void addBallot(long line, ImmutableList<String> cells) {
    TreeMap<Integer, ImmutableSet.Builder<PersonId>> ranks = new TreeMap<>();
    for (int column = 0; column < cells.size(); column++) {
      addCell(line, column, cells.get(column), ranks);
    }
    if (problems.isEmpty()) {
      rankings.add(
          new Ranking(
              ranks.values().stream()
                  .map(ImmutableSet.Builder::build)
                  .collect(ImmutableList.toImmutableList())));
    }
  }

  private void addCell(
      long line, int column, String cell, Map<Integer, ImmutableSet.Builder<PersonId>> ranks) {
    OptionalInt rank = Cell.rank(cell);
    columns
        .people()
        .get(column)
        .ifPresent(
            person -> {
              if (rank.isPresent()) {
                ranks.computeIfAbsent(rank.getAsInt(), none -> ImmutableSet.builder()).add(person);
              } else if (!Cell.isNoOpinion(cell)) {
                add(line, column, "'" + Cell.trimmed(cell) + "'", Cell.EXPECTED);
              }
            });
    if (columns.numbering().contains(column) && !Cell.isBlank(cell)) {
      addNumber(line, column, Cell.trimmed(cell));
    }
  }

  private void addNumber(long line, int column, String number) {
    Long first = numbers.getOrDefault(column, Map.of()).putIfAbsent(number, line);
    if (first != null) {
      add(
          line,
          column,
          "'" + number + "' a second time, first in line " + first,
          "each ballot once ("
              + ColumnChoice.IGNORE
              + " '"
              + table.names().get(column)
              + "' counts it all the same)");
    }
  }

  private void add(long line, int column, String found, String expected) {
    String place = table.place(line, column) + " (" + table.names().get(column) + ")";
    problems.add(new Problem(place, found, expected));
  }

  private ImmutableList<Notice> notices() {
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    notices.addAll(columns.notices());
    if (rankings.isEmpty()) {
      notices.add(notice(table.line(), "no ballot is in the file, only names"));
    }
    if (table.separator() != Separator.COMMA) {
      notices.add(
          notice(table.line(), "the cells are read with " + table.separator() + " between them"));
    }
    if (hasOneColumn() && !blankLast.isEmpty()) {
      notices.add(
          notice(
              blankLast.get(0),
              HowMany.of(blankLast.size(), "blank line")
                  + " at the end counted as no ballot; 'No opinion' is how a blank ballot is"
                  + " written there"));
    }
    if (!blankBetween.isEmpty()) {
      notices.add(
          notice(
              blankBetween.get(0),
              HowMany.of(blankBetween.size(), "blank line")
                  + " between the ballots counted as no ballot; a blank ballot has its "
                  + table.separator()));
    }
    return notices.build();
  }

  private Notice notice(long line, String said) {
    return new Notice(table.place(line), said);
  }
}
