package org.leadershipmethod.tenure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Table;
import org.leadershipmethod.organization.UnitId;

/**
 * Who was where in a unit, one after the other, with what the record tells of each beginning and
 * end ({@code R3.3}).
 *
 * <p>It prints as a table, and as lines of comma-separated values for a table program; a chart of
 * it is in package {@code diagram}. It names people. For example {@code
 * Tenures.of(chronicle).inCharge(UnitId.of("school"))} tells who was in charge of the school since
 * the record began.
 *
 * @param unit the unit
 * @param rows the times, by when they may have begun, and otherwise by position and person
 * @param unplaced entries about the unit that do not fit what was read before them
 */
public record Timeline(UnitId unit, ImmutableList<Tenure> rows, ImmutableList<Unplaced> unplaced) {

  private static final ImmutableList<String> HEADS =
      ImmutableList.of("person", "position", "from", "to", "known");

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "unit",
          "person",
          "position",
          "from",
          "from at the latest",
          "to at the earliest",
          "to",
          "known");

  private static final Comparator<Tenure> ORDER =
      Comparator.comparing((Tenure one) -> one.from().earliest())
          .thenComparing(one -> one.from().latest())
          .thenComparing(one -> one.position().rank())
          .thenComparing(one -> one.position().toString())
          .thenComparing(Tenure::person);

  /** Makes a timeline; puts the rows in order. */
  public Timeline {
    requireNonNull(unit, "unit");
    rows = ImmutableList.sortedCopyOf(ORDER, requireNonNull(rows, "rows"));
    requireNonNull(unplaced, "unplaced");
  }

  /**
   * Lines of comma-separated values, the names of the columns first; each ends with a new line.
   * What is open, or not known, is an empty cell.
   */
  public String csv() {
    return new Table(COLUMNS, rows.stream().map(this::values).collect(toImmutableList())).csv();
  }

  private ImmutableList<String> values(Tenure row) {
    return ImmutableList.of(
        unit.value(),
        row.person().value(),
        row.position().toString(),
        begin(row.from().earliest()),
        row.from().equals(When.OUTSET) ? "" : end(row.from().latest()),
        row.to().map(to -> begin(to.earliest())).orElse(""),
        row.to().map(to -> end(to.latest())).orElse(""),
        known(row));
  }

  private static String begin(Instant moment) {
    return moment.equals(Instant.MIN) ? "" : Tenure.begin(moment);
  }

  private static String end(Instant moment) {
    return moment.equals(Instant.MAX) ? "" : Tenure.end(moment);
  }

  private static String known(Tenure row) {
    return row.isSure() ? "sure" : "perhaps";
  }

  /** A table with a line for each time, and below it what did not fit. */
  @Override
  public String toString() {
    ImmutableList<ImmutableList<String>> lines =
        rows.stream()
            .map(
                row ->
                    ImmutableList.of(
                        row.person().value(),
                        row.position().toString(),
                        row.begin(),
                        row.end(),
                        known(row)))
            .collect(toImmutableList());
    String table = rows.isEmpty() ? "nobody, as far as is recorded" : "" + new Table(HEADS, lines);
    return "Unit '" + unit + "':\n" + table + unplacedLines(unplaced);
  }

  static String unplacedLines(ImmutableList<Unplaced> unplaced) {
    return unplaced.stream().map(one -> "\ndoes not fit: " + one).collect(Collectors.joining());
  }
}
