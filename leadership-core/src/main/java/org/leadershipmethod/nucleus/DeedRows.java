package org.leadershipmethod.nucleus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.organization.OrganizationHistory;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Collects deeds row by row, as an importer meets them, and adds them to a record ({@code M3.7}).
 *
 * <p>Nothing is checked before {@link #addedTo}; then all that is wrong is told, and either every
 * row is added or none. A deed has an id that is made of what the row says, so that a file that is
 * read twice, or that has grown since, adds nothing twice. The same row twice is a mistake: nobody
 * could tell it from a deed that was copied.
 *
 * <pre>{@code
 * Checked<Chronicle> next =
 *     new DeedRows(ZoneOffset.UTC)
 *         .table("deeds.csv", "unit,person,day,deed\nschool,ada,2030-03-01,taught six neighbours\n")
 *         .addedTo(record);
 * }</pre>
 *
 * <p>A collector changes as it is used, and is for one thread.
 */
public final class DeedRows {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("unit", "person", "day", "deed");

  /** So many digits are enough that two deeds of one record do not share an id by chance. */
  private static final int DIGITS = 24;

  private final ZoneId zone;
  private final List<Row> rows = new ArrayList<>();
  private final List<Found> problems = new ArrayList<>();
  private int given;

  /** What is wrong, and which of the rows it is. */
  private record Found(int number, Problem problem) {}

  /** A row that says something in each place. */
  private record Row(int number, String where, LocalDate day, DeedDone deed, When when) {

    EntryId id() {
      String said = Joiner.on('\0').join(deed.unit(), deed.person().value(), day, deed.deed());
      return EntryId.of(
          "deed-"
              + Hashing.sha256()
                  .hashString(said, StandardCharsets.UTF_8)
                  .toString()
                  .substring(0, DIGITS));
    }
  }

  /**
   * Starts without rows.
   *
   * @param zone where people live, whose days they are
   */
  public DeedRows(ZoneId zone) {
    this.zone = requireNonNull(zone, "zone");
  }

  /** Starts without rows; the days are those of UTC. */
  public DeedRows() {
    this(ZoneOffset.UTC);
  }

  /**
   * A deed; a place that is null or blank, such as an empty cell, is a problem like any other.
   *
   * @param where where the row stands, such as {@code deeds.csv:17}
   * @param unit the id of the unit
   * @param person the id of whoever did it
   * @param day the day, as {@code 2030-03-01}
   * @param deed what they did
   */
  public DeedRows row(
      @Nullable String where,
      @Nullable String unit,
      @Nullable String person,
      @Nullable String day,
      @Nullable String deed) {
    given++;
    String place = where == null || where.isBlank() ? "row " + given : where;
    String there = said(place, unit, "the id of a unit");
    String who = said(place, person, "the id of a person");
    LocalDate date = day(place, day);
    String what = said(place, deed, "what was done");
    if (there != null && who != null && date != null && what != null) {
      DeedDone event = new DeedDone(UnitId.of(there), PersonId.of(who), what);
      rows.add(new Row(given, place, date, event, When.on(date, zone)));
    }
    return this;
  }

  /** A text that says something; null, and a problem, for any other. */
  private @Nullable String said(String where, @Nullable String text, String expected) {
    if (text != null && !text.isBlank()) {
      return text;
    }
    addProblem(new Problem(where, Quoted.text(text), expected));
    return null;
  }

  private void addProblem(Problem problem) {
    problems.add(new Found(given, problem));
  }

  private @Nullable LocalDate day(String where, @Nullable String day) {
    try {
      return LocalDate.parse(day == null ? "" : day);
    } catch (DateTimeException notADay) {
      addProblem(new Problem(where, Quoted.text(day), "a day such as 2030-03-01"));
      return null;
    }
  }

  /**
   * A table of comma-separated values, whose first row names its columns: {@code unit}, {@code
   * person}, {@code day} and {@code deed}, in any order. Others are left out.
   *
   * @param file what the file is called, for a reader of problems
   * @param text what stands in it
   */
  public DeedRows table(String file, String text) {
    DeedTable table = DeedTable.of(requireNonNull(file, "file"), requireNonNull(text, "text"));
    table.problems().forEach(this::addProblem);
    if (table.rows().isEmpty()) {
      addProblem(new Problem(file, "no row", "a first row that names the columns"));
    } else if (table.problems().isEmpty()) {
      addTable(table);
    }
    return this;
  }

  private void addTable(DeedTable table) {
    DeedTable.Row head = table.rows().get(0);
    ImmutableList<String> names =
        head.cells().stream().map(String::strip).collect(toImmutableList());
    ImmutableList<Problem> missing =
        COLUMNS.stream()
            .filter(column -> !names.contains(column))
            .map(
                column ->
                    new Problem(
                        table.where(head), "no column " + Quoted.text(column), "such a column"))
            .collect(toImmutableList());
    missing.forEach(this::addProblem);
    if (missing.isEmpty()) {
      table.rows().stream().skip(1).forEach(row -> addRow(table.where(row), names, row.cells()));
    }
  }

  private void addRow(String where, ImmutableList<String> names, ImmutableList<String> cells) {
    if (cells.size() == names.size()) {
      row(
          where,
          cells.get(names.indexOf("unit")).strip(),
          cells.get(names.indexOf("person")).strip(),
          cells.get(names.indexOf("day")).strip(),
          cells.get(names.indexOf("deed")).strip());
    } else {
      given++;
      addProblem(
          new Problem(where, cells.size() + " cells", names.size() + ", as in the first row"));
    }
  }

  /**
   * The record with all these deeds at its end, or everything that is wrong with the rows. Whatever
   * of them stands there already is left as it is.
   *
   * @param record the record so far; a unit has to be there at the end of the day of each deed
   */
  public Checked<Chronicle> addedTo(Chronicle record) {
    OrganizationHistory history = OrganizationHistory.of(requireNonNull(record, "record"));
    Map<EntryId, Row> first = new HashMap<>();
    List<Found> all = new ArrayList<>(problems);
    for (Row row : rows) {
      Row before = first.putIfAbsent(row.id(), row);
      Stream.of(
              history.asOf(row.when().latest()).missing(row.where(), row.deed().unit()),
              Optional.ofNullable(before).map(one -> again(row, one)),
              record.entry(row.id()).flatMap(there -> taken(row, there)))
          .flatMap(Optional::stream)
          .forEach(problem -> all.add(new Found(row.number(), problem)));
    }
    all.sort(Comparator.comparingInt(Found::number));
    return Checked.of(
        all.stream().map(Found::problem).collect(toImmutableList()), () -> added(record));
  }

  private Chronicle added(Chronicle record) {
    Chronicle next = record;
    for (Row row : rows) {
      next = next.append(row.id(), row.deed(), row.when());
    }
    return next;
  }

  private static Problem again(Row row, Row before) {
    return new Problem(row.where(), "the same deed as at " + before.where(), "each deed once");
  }

  private static Optional<Problem> taken(Row row, Entry there) {
    boolean isSame = there.event().equals(row.deed()) && there.when().equals(row.when());
    return isSame
        ? Optional.empty()
        : Optional.of(
            new Problem(
                row.where(),
                "a deed whose id " + there.id() + " has another entry",
                "the zone in which it was added before"));
  }

  /** How many rows can be read, and how many problems there are. */
  @Override
  public String toString() {
    return rows.size() + " deeds and " + problems.size() + " problems";
  }
}
