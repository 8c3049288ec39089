package org.leadershipmethod.examples.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipmethod.examples.election.ColumnName.Sense;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.PersonId;

/**
 * The columns of a file of ballots: whose each is.
 *
 * <p>A column is a candidate's unless its name or its cells speak against it. Where both do, it is
 * left out, and that is told; where they do not agree, somebody has to say what it is. Nobody is
 * elected whom nobody stood as, and no candidate is dropped.
 *
 * @param people whose each column is; empty for a column that is not read
 * @param numbering the columns in which each ballot has to have something else
 * @param notices which columns are not read, and why, and which names look the same
 * @param problems what is wrong with the columns
 */
record BallotColumns(
    ImmutableList<Optional<PersonId>> people,
    ImmutableSet<Integer> numbering,
    ImmutableList<Notice> notices,
    ImmutableList<Problem> problems) {

  static BallotColumns of(BallotsTable table, ColumnChoice choice) {
    Reading reading = new Reading(table, choice);
    reading.read();
    return new BallotColumns(
        ImmutableList.copyOf(reading.people),
        reading.numbering.build(),
        ImmutableList.copyOf(reading.notices),
        ImmutableList.copyOf(reading.problems));
  }

  ImmutableList<PersonId> candidates() {
    return people.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
  }

  /** The columns as they are read name by name. */
  private static final class Reading {

    private final BallotsTable table;
    private final ColumnChoice choice;
    private final ImmutableList<ColumnName> says;
    private final List<Optional<PersonId>> people = new ArrayList<>();
    private final Set<PersonId> seen = new HashSet<>();
    private final LookAlikes lookAlikes = new LookAlikes();
    private final ImmutableSet.Builder<Integer> numbering = ImmutableSet.builder();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Reading(BallotsTable table, ColumnChoice choice) {
      ImmutableSet<String> names = ImmutableSet.copyOf(table.names());
      this.table = table;
      this.choice = choice.among(names);
      this.says =
          table.names().stream().map(ColumnName::of).collect(ImmutableList.toImmutableList());
      problems.addAll(this.choice.problems(names));
    }

    void read() {
      for (int column = 0; column < table.names().size(); column++) {
        take(column, table.names().get(column));
      }
      if (seen.isEmpty() && problems.isEmpty()) {
        add(
            0,
            "no column of a candidate",
            "one at least; " + ColumnChoice.CANDIDATES + " names it");
      } else if (people.size() > 1 && !seen.isEmpty() && seen.stream().allMatch(Reading::isRank)) {
        add(0, "a row of ranks", "a first row with the names of the candidates");
      }
    }

    private static boolean isRank(PersonId name) {
      return Cell.rank(name.value()).isPresent();
    }

    private void take(int column, String name) {
      if (choice.isIgnored(name)) {
        leaveOut(column, "is left out, as " + ColumnChoice.IGNORE + " says");
      } else if (choice.namesCandidates() && !choice.isCandidate(name)) {
        leaveOut(column, "is none of the candidates that were named, and is left out");
      } else if (Cell.isBlank(name)) {
        takeWithoutName(column);
      } else if (choice.isCandidate(name)) {
        stand(column, name);
      } else if (says.get(column).sense() == Sense.CANDIDATE) {
        takeCandidate(column, name);
      } else if (says.get(column).sense() == Sense.WEIGHT) {
        takeWeight(column);
      } else if (says.get(column).sure()
          || table.cells(column).isEmpty()
          || isNoRank(column, others(column))) {
        takeNote(column, says.get(column).sense());
      } else {
        doubt(column, "which may be no candidate, and has numbers in it that can be ranks");
      }
    }

    private void takeWithoutName(int column) {
      if (table.cells(column).isEmpty()) {
        leaveOut(column, "has nothing in it, and is left out");
      } else if (column == 0 && (table.cells(0).isDistinct() || table.cells(0).hasNoRanks())) {
        takeNote(column, Sense.BALLOT);
      } else {
        people.add(Optional.empty());
        add(
            column,
            "no name",
            "the name of a candidate, or "
                + ColumnChoice.CANDIDATES
                + " with the names of all of them");
      }
    }

    private void takeCandidate(int column, String name) {
      if (table.cells(column).isText() && worstBesides(column) > 0) {
        doubt(column, "in which no cell is a rank ('" + table.cells(column).text() + "')");
      } else if (table.cells(column).isBeyondRanks(others(column) + 1, worstBesides(column))) {
        doubt(column, "whose numbers may be no ranks");
      } else {
        stand(column, name);
      }
    }

    private void takeWeight(int column) {
      if (table.cells(column).isOnlyOnes() || table.cells(column).isEmpty()) {
        takeNote(column, Sense.WEIGHT);
      } else {
        doubt(column, "as if one ballot counted more than another");
      }
    }

    private void takeNote(int column, Sense sense) {
      leaveOut(column, sense + ", and is no candidate");
      if (sense == Sense.BALLOT) {
        numbering.add(column);
        tellBlanks(column);
      }
    }

    private void tellBlanks(int column) {
      int blank = table.cells(column).blank();
      if (blank > 0) {
        notices.add(
            new Notice(
                table.place(column),
                HowMany.of(blank, "ballot")
                    + (blank == 1 ? " has" : " have")
                    + " nothing there; whether one was cast twice was not looked at"));
      }
    }

    private void stand(int column, String name) {
      PersonId person = PersonId.of(name);
      people.add(Optional.of(person));
      if (seen.add(person)) {
        lookAlikes.add(name).ifPresent(how -> notices.add(new Notice(table.place(column), how)));
      } else {
        int first = people.indexOf(Optional.of(person));
        add(
            column,
            "'" + name + "' a second time",
            "each candidate once (column " + (first + 1) + " has the same name)");
      }
    }

    /** Whether what stands in a column is no rank, where there are so many candidates. */
    private boolean isNoRank(int column, int candidates) {
      return table.cells(column).hasNoRanks()
          || table.cells(column).isBeyondRanks(candidates, worstBesides(column));
    }

    private int worstBesides(int column) {
      return possible(column).map(table::cells).mapToInt(ColumnCells::most).max().orElse(0);
    }

    private int others(int column) {
      return (int) possible(column).count();
    }

    /** The columns beside this one that may be candidates, as far as their names say. */
    private Stream<Integer> possible(int besides) {
      return IntStream.range(0, table.names().size())
          .filter(one -> one != besides && mayStand(one))
          .boxed();
    }

    private boolean mayStand(int column) {
      String name = table.names().get(column);
      return !choice.isIgnored(name) && !says.get(column).sure();
    }

    private void leaveOut(int column, String why) {
      people.add(Optional.empty());
      String name = table.names().get(column);
      String called = Cell.isBlank(name) ? "has no name and " : "is called '" + name + "', ";
      notices.add(new Notice(table.place(column), "the column " + called + why));
    }

    /** What only those can decide who know the file. */
    private void doubt(int column, String why) {
      people.add(Optional.empty());
      String name = "'" + table.names().get(column) + "'";
      add(
          column,
          "the column " + name + ", " + why,
          "the ranks of a candidate; "
              + ColumnChoice.IGNORE
              + " "
              + name
              + " leaves it out, "
              + ColumnChoice.CANDIDATES
              + " names all who stand");
    }

    private void add(int column, String found, String expected) {
      problems.add(new Problem(table.place(column), found, expected));
    }
  }
}
