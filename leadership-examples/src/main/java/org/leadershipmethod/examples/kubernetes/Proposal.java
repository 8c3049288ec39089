package org.leadershipmethod.examples.kubernetes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.CsvRow;
import org.leadershipmethod.examples.files.CsvTable;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A proposal, as one row of a file says.
 *
 * @param where the file and line
 * @param path where its text is kept, which no other proposal shares
 * @param number what it is known by; empty where it has no number
 * @param group the group that owns it
 * @param approvers who approved it, or is to
 * @param created when it was created, as written
 * @param changed the day of its last change
 * @param release the release that it is aimed at; empty where none is named
 */
record Proposal(
    String where,
    String path,
    String number,
    UnitId group,
    ImmutableSet<PersonId> approvers,
    String created,
    Day changed,
    Optional<String> release) {

  private static final ImmutableSet<String> COLUMNS =
      ImmutableSet.of("kep", "path", "owning_sig", "created", "last_change", "approvers");

  private static final Pattern GIVEN_BY_POSITION = Pattern.compile("e[0-9]+");

  /** The rows of a file, or everything that is wrong with them where none can be used. */
  static Checked<ReadInPart<ImmutableList<Proposal>>> read(SourceText source) {
    return CsvTable.read(source, COLUMNS, Proposal::read);
  }

  private static Checked<Proposal> read(CsvRow row) {
    String path = row.required("path", "where the proposal is kept");
    String group = row.required("owning_sig", "the id of a group");
    Day changed = row.requiredDay("last_change");
    if (GIVEN_BY_POSITION.matcher(path).matches()) {
      row.object("path '" + path + "'", "a path; e and a number stand for a place in a chronicle");
    }
    return row.as(
        () ->
            new Proposal(
                row.where(),
                path,
                row.text("kep"),
                UnitId.of(group),
                Handles.people(row.text("approvers")),
                row.text("created"),
                changed,
                Optional.of(row.text("latest_milestone")).filter(one -> !one.isEmpty())));
  }

  /** What it is called in reports. */
  String title() {
    return number.isEmpty() ? path : "KEP-" + number;
  }

  /** The day of its creation, as far as it can be read. */
  Optional<Day> createdDay() {
    return Day.parse(created);
  }

  /**
   * From its creation to its last change; where the creation is not known or later, only the
   * latter.
   *
   * @param zone whose days they are
   */
  When span(ZoneId zone) {
    LocalDate last = changed.last();
    LocalDate first =
        createdDay().map(Day::first).filter(day -> day.isBefore(last)).orElse(changed.first());
    return When.throughout(first, last, zone);
  }

  /** Its days. */
  Stream<Day> days() {
    return Stream.concat(createdDay().stream(), Stream.of(changed));
  }

  /** What a reader has to know about its days. */
  Stream<Notice> notices() {
    return Stream.concat(
        createdNotice().stream(),
        changed.notice(where, "last_change", "its time ends on " + changed.last()).stream());
  }

  private Optional<Notice> createdNotice() {
    if (created.isEmpty()) {
      return Optional.empty();
    }
    return createdDay()
        .map(day -> day.notice(where, "created", "its time begins on " + day.first()))
        .orElseGet(
            () ->
                Optional.of(
                    Day.notice(where, "created", created, "only its last change is known")));
  }
}
