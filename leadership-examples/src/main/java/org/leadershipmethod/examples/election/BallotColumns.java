package org.leadershipmethod.examples.election;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.examples.files.CsvLines;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.PersonId;

/**
 * The columns of a file of ballots: whose each is. A column of nobody numbers the ballots, or has
 * nothing in it.
 *
 * @param people whose each column is; empty for a column that is not read
 * @param notices which columns are not read, and why
 * @param problems what is wrong with the names
 */
record BallotColumns(
    ImmutableList<Optional<PersonId>> people,
    ImmutableList<Notice> notices,
    ImmutableList<Problem> problems) {

  /** What a column is called that numbers the ballots. */
  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of(
          "",
          "#",
          "id",
          "no",
          "no.",
          "nr",
          "nr.",
          "number",
          "row",
          "ballot",
          "ballot #",
          "ballot id",
          "ballot_id",
          "ballot no",
          "ballot no.",
          "ballot number",
          "voter",
          "voter id",
          "voter_id");

  static BallotColumns of(SourceText source, long line, ImmutableList<String> header) {
    Reading reading = new Reading(source, line);
    for (int column = 0; column < header.size(); column++) {
      reading.take(column, header.get(column).strip());
    }
    if (header.size() > 1 && reading.people.stream().allMatch(BallotColumns::isRank)) {
      reading.add(0, "a row of ranks", "a first row with the names of the candidates");
    }
    return new BallotColumns(
        ImmutableList.copyOf(reading.people),
        reading.notices.build(),
        ImmutableList.copyOf(reading.problems));
  }

  private static boolean isRank(Optional<PersonId> name) {
    return name.filter(one -> Cell.rank(one.value()).isEmpty()).isEmpty();
  }

  ImmutableList<PersonId> candidates() {
    return people.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
  }

  /** The columns as they are read name by name. */
  private static final class Reading {

    private final SourceText source;
    private final long line;
    private final List<Optional<PersonId>> people = new ArrayList<>();
    private final Set<PersonId> seen = new HashSet<>();
    private final ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    private final List<Problem> problems = new ArrayList<>();

    Reading(SourceText source, long line) {
      this.source = source;
      this.line = line;
    }

    void take(int column, String name) {
      boolean numbers = column == 0 && NUMBERS.contains(Ascii.toLowerCase(name));
      if (numbers && isDistinct(column)) {
        leaveOut(column, name, "numbers the ballots, and is no candidate");
      } else if (name.isEmpty() && isEmpty(column)) {
        leaveOut(column, name, "has nothing in it, and is left out");
      } else if (name.isEmpty()) {
        people.add(Optional.empty());
        add(column, "no name", "the name of a candidate");
      } else {
        PersonId person = PersonId.of(name);
        people.add(Optional.of(person));
        if (!seen.add(person)) {
          add(column, "'" + name + "' a second time", "each candidate once");
        }
      }
    }

    private void leaveOut(int column, String name, String why) {
      people.add(Optional.empty());
      String called = name.isEmpty() ? "has no name and " : "is called '" + name + "', ";
      notices.add(
          new Notice(BallotsFile.place(source, line, column), "the column " + called + why));
    }

    void add(int column, String found, String expected) {
      problems.add(new Problem(BallotsFile.place(source, line, column), found, expected));
    }

    /** Ranks come again: what is different in each of two rows and more are no ranks. */
    private boolean isDistinct(int column) {
      List<String> cells = cells(column);
      return cells.size() > 1
          && cells.stream().noneMatch(String::isBlank)
          && ImmutableSet.copyOf(cells).size() == cells.size();
    }

    private boolean isEmpty(int column) {
      return cells(column).stream().allMatch(String::isBlank);
    }

    private List<String> cells(int column) {
      List<String> all = new ArrayList<>();
      CsvLines.each(
          source,
          (at, cells) -> {
            if (at > line && column < cells.size()) {
              all.add(cells.get(column).strip());
            }
          });
      return all;
    }
  }
}
