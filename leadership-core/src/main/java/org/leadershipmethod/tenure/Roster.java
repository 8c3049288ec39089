package org.leadershipmethod.tenure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.leadershipmethod.internal.Table;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Who was there in a unit at a moment, with what the record leaves open.
 *
 * <p>Whoever is not in it was not there, as far as is recorded. Checked here: everybody in it was
 * there, or perhaps.
 *
 * @param unit the unit
 * @param moment the moment
 * @param rows who was there in which position: heads first, then the leading group, then others
 * @param unplaced entries about the unit that do not fit what was read before them
 */
public record Roster(
    UnitId unit, Instant moment, ImmutableList<Row> rows, ImmutableList<Unplaced> unplaced) {

  /**
   * Somebody in a position.
   *
   * @param person who
   * @param position where
   * @param presence whether they were there
   */
  public record Row(PersonId person, Position position, Presence presence) {

    /** Makes a row. */
    public Row {
      requireNonNull(person, "person");
      requireNonNull(position, "position");
      requireNonNull(presence, "presence");
    }
  }

  private static final ImmutableList<String> HEADS =
      ImmutableList.of("person", "position", "there");

  /**
   * Makes a roster.
   *
   * @throws IllegalArgumentException if somebody in it was not there
   */
  public Roster {
    requireNonNull(unit, "unit");
    requireNonNull(moment, "moment");
    requireNonNull(unplaced, "unplaced");
    if (rows.stream().anyMatch(row -> row.presence() == Presence.NOT_THERE)) {
      throw new IllegalArgumentException("Nobody stands in a roster who was not there.");
    }
  }

  /**
   * Whether somebody was there in a position.
   *
   * @param person who
   * @param position where
   */
  public Presence of(PersonId person, Position position) {
    requireNonNull(person, "person");
    requireNonNull(position, "position");
    return rows.stream()
        .filter(row -> row.person().equals(person) && row.position().equals(position))
        .map(Row::presence)
        .reduce(Presence.NOT_THERE, Presence::or);
  }

  /** Everybody who was there in any position, each once, by id. */
  public ImmutableSortedMap<PersonId, Presence> people() {
    Map<PersonId, Presence> people = new HashMap<>();
    rows.forEach(row -> people.merge(row.person(), row.presence(), Presence::or));
    return ImmutableSortedMap.copyOf(people);
  }

  /** Lines of comma-separated values, the names of the columns first; each ends with a new line. */
  public String csv() {
    return table().csv();
  }

  private Table table() {
    return new Table(
        HEADS,
        rows.stream()
            .map(
                row ->
                    ImmutableList.of(
                        row.person().value(),
                        row.position().toString(),
                        row.presence() == Presence.THERE ? "yes" : words(row.presence())))
            .collect(toImmutableList()));
  }

  private static String words(Presence presence) {
    return presence.name().toLowerCase(Locale.ROOT);
  }

  /** A table with a line for each position that somebody has, and below it what did not fit. */
  @Override
  public String toString() {
    String table = rows.isEmpty() ? "nobody, as far as is recorded" : table().toString();
    return "Unit '"
        + unit
        + "' at the end of "
        + Tenure.end(moment)
        + ":\n"
        + table
        + Timeline.unplacedLines(unplaced);
  }
}
