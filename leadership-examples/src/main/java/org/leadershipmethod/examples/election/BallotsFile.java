package org.leadershipmethod.examples.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.examples.files.CsvLines;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.PersonId;

/**
 * Reads a file of ballots: the first row names the candidates, each further row is a ballot with a
 * rank for each of them, or no opinion.
 */
public final class BallotsFile {

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();
  private final ImmutableList.Builder<Ranking> rankings = ImmutableList.builder();
  private @Nullable BallotColumns columns;

  private BallotsFile(SourceText source) {
    this.source = source;
  }

  /**
   * What a file says, or everything that is wrong with it.
   *
   * @param file a table of values as in RFC 4180, in UTF-8
   */
  public static Checked<Ballots> read(Path file) {
    return SourceText.read(Path.of(""), file.toString(), "has a ballot in each row")
        .fold(BallotsFile::read, Checked.Faulty::new);
  }

  /** What a text says, or everything that is wrong with it. */
  public static Checked<Ballots> read(SourceText source) {
    BallotsFile reading = new BallotsFile(source);
    CsvLines.each(source, reading::take).ifPresent(reading.problems::add);
    BallotColumns columns = reading.columns;
    if (columns == null) {
      return new Checked.Faulty<>(
          reading.problems.isEmpty()
              ? ImmutableList.of(
                  new Problem(source.at(1), "nothing", "a row with the names of the candidates"))
              : ImmutableList.copyOf(reading.problems));
    }
    return Checked.of(
        reading.problems,
        () -> new Ballots(columns.candidates(), reading.rankings.build(), columns.notices()));
  }

  /** A cell, as a place where something stands. */
  static String place(SourceText source, long line, int column) {
    return source.at(line) + ", column " + (column + 1);
  }

  private void take(long line, ImmutableList<String> cells) {
    if (columns == null) {
      columns = BallotColumns.of(source, line, cells);
      problems.addAll(columns.problems());
      checkSeparator(line, cells);
    } else if (cells.size() == columns.people().size()) {
      addBallot(line, cells, columns);
    } else {
      int first = Math.min(cells.size(), columns.people().size());
      problems.add(
          new Problem(
              place(source, line, first),
              cells.size() + " cells in this row",
              columns.people().size() + " cells, as many as in the first row"));
    }
  }

  private void checkSeparator(long line, ImmutableList<String> header) {
    String only = header.get(0);
    if (header.size() == 1 && (only.contains(";") || only.contains("\t"))) {
      problems.add(
          new Problem(
              place(source, line, 0), "one cell, '" + only + "'", "cells with commas between"));
    }
  }

  private void addBallot(long line, ImmutableList<String> cells, BallotColumns of) {
    TreeMap<Integer, ImmutableSet.Builder<PersonId>> ranks = new TreeMap<>();
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column).strip();
      OptionalInt rank = Cell.rank(text);
      int at = column;
      of.people()
          .get(column)
          .ifPresent(
              person -> {
                if (rank.isPresent()) {
                  ranks
                      .computeIfAbsent(rank.getAsInt(), none -> ImmutableSet.builder())
                      .add(person);
                } else if (!Cell.isNoOpinion(text)) {
                  problems.add(
                      new Problem(
                          place(source, line, at) + " (" + person + ")",
                          "'" + text + "'",
                          Cell.EXPECTED));
                }
              });
    }
    rankings.add(
        new Ranking(
            ranks.values().stream()
                .map(ImmutableSet.Builder::build)
                .collect(ImmutableList.toImmutableList())));
  }
}
