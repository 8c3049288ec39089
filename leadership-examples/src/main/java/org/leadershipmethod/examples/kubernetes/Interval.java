package org.leadershipmethod.examples.kubernetes;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.CsvRow;
import org.leadershipmethod.examples.files.CsvTable;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * That somebody had a role in a group, from one day until another, as one row of a file says.
 *
 * @param where the file and line
 * @param group the group
 * @param role which role
 * @param person who; empty where the row names nobody yet
 * @param from since when
 * @param to the day from which on it was no longer so; empty where it still is
 */
record Interval(
    String where,
    UnitId group,
    String role,
    Optional<PersonId> person,
    Day from,
    Optional<Day> to) {

  static final ImmutableSet<String> COLUMNS =
      ImmutableSet.of("group", "role", "github", "from", "to");

  private static final ImmutableSet<String> LEADING = ImmutableSet.of("chairs", "tech_leads");
  private static final String FORMER = "emeritus_leads";

  /** The rows of a file, or everything that is wrong with them where none can be used. */
  static Checked<History> read(SourceText source) {
    ImmutableSet.Builder<String> uncertain = ImmutableSet.builder();
    return CsvTable.read(source, COLUMNS, row -> read(row, uncertain))
        .map(read -> new History(read.value(), read.leftOut(), uncertain.build()));
  }

  private static Checked<Interval> read(CsvRow row, ImmutableSet.Builder<String> uncertain) {
    Checked<Interval> read = read(row);
    if (!read.problems().isEmpty()) {
      uncertain.add(row.text("group"));
    }
    return read;
  }

  private static Checked<Interval> read(CsvRow row) {
    String group = row.required("group", "the id of a group");
    String role = row.required("role", "one of " + String.join(", ", LEADING) + ", " + FORMER);
    if (!role.isEmpty() && !LEADING.contains(role) && !role.equals(FORMER)) {
      row.object("role '" + role + "'", "one of " + String.join(", ", LEADING) + ", " + FORMER);
    }
    String github = row.required("github", "a handle");
    Day from = row.requiredDay("from");
    Optional<Day> to = row.day("to");
    to.filter(end -> end.last().isBefore(from.first()))
        .ifPresent(
            end ->
                row.object(
                    "to '" + end.text() + "'", "a day not before from, '" + from.text() + "'"));
    return row.as(
        () -> new Interval(row.where(), UnitId.of(group), role, Handles.person(github), from, to));
  }

  /** Whether it is a role in which somebody leads. */
  boolean isLeading() {
    return LEADING.contains(role);
  }

  /** Its days. */
  Stream<Day> days() {
    return Stream.concat(Stream.of(from), to.stream());
  }

  /** What a reader has to know about its days. */
  Stream<Notice> notices() {
    return Stream.concat(
        from.notice(where, "from", "the time begins on " + from.first()).stream(),
        to.flatMap(end -> end.notice(where, "to", "the time ends on " + end.last())).stream());
  }
}
