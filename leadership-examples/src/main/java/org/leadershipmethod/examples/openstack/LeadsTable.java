package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.leadershipmethod.examples.files.CsvRow;
import org.leadershipmethod.examples.files.CsvTable;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;

/** Reads a table that says for several days who led which team. */
final class LeadsTable {

  private static final ImmutableSet<String> COLUMNS =
      ImmutableSet.of("snapshot", "team", "leadership_type", "ptl_name", "ptl_irc");

  private record Row(LocalDate day, Team team) {}

  private LeadsTable() {}

  /** The days of a file, or everything that is wrong with it where no row can be used. */
  static Checked<ReadInPart<ImmutableList<Roster>>> read(SourceText source) {
    return CsvTable.read(source, COLUMNS, LeadsTable::row)
        .map(read -> new ReadInPart<>(rosters(source.file(), read.value()), read.leftOut()));
  }

  private static ImmutableList<Roster> rosters(String file, ImmutableList<Row> rows) {
    return Multimaps.index(rows, Row::day).asMap().entrySet().stream()
        .map(day -> roster(file, day.getKey(), day.getValue()))
        .collect(toImmutableList());
  }

  private static Checked<Row> row(CsvRow row) {
    Day day = row.requiredDay("snapshot");
    String team = row.required("team", "the name of a project team");
    if (!day.isExact()) {
      row.object("snapshot '" + day.text() + "'", "a day of the calendar, such as 2025-01-31");
    }
    return row.as(() -> new Row(day.first(), team(row, team)));
  }

  private static Team team(CsvRow row, String name) {
    Optional<Named> lead =
        Optional.of(Named.of(row.where(), row.text("ptl_name"), row.text("ptl_irc")))
            .filter(one -> !one.name().isEmpty());
    return new Team(
        row.where(),
        name,
        row.text("leadership_type").equals("distributed"),
        lead,
        ImmutableListMultimap.of(),
        ImmutableSet.of());
  }

  private static Roster roster(String file, LocalDate day, Collection<Row> rows) {
    ImmutableList<Team> teams = rows.stream().map(Row::team).collect(toImmutableList());
    ImmutableList<Notice> notices =
        teams.stream()
            .filter(team -> team.lead().filter(Named::isPlaceholder).isPresent())
            .map(team -> new Notice(team.where(), team.name() + " has no name; nobody leads it"))
            .collect(toImmutableList());
    return new Roster(file, Optional.of(day), teams, false, notices);
  }
}
