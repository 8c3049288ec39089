package org.leadershipmethod.examples.files;

import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as somebody wrote it down.
 *
 * <p>Some such days are not in the calendar. Those are kept as they were written, with the first
 * and the last day that they can mean, as far as they can be read: of {@code 2023-14-05} only the
 * year.
 *
 * @param text what was written
 * @param first the first day that it can mean
 * @param last the last day that it can mean
 */
public record Day(String text, LocalDate first, LocalDate last) {

  /** Stands for a day that could not be read, until that has been said. */
  public static final Day UNKNOWN = of(LocalDate.EPOCH);

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");

  public static Day of(LocalDate day) {
    return new Day(day.toString(), day, day);
  }

  /** The day that a text names; empty where not even a year can be read. */
  public static Optional<Day> parse(String text) {
    Matcher parts = YEAR_FIRST.matcher(text);
    return parts.matches()
        ? Optional.of(
            read(
                text,
                Integer.parseInt(parts.group(1)),
                number(parts.group(2)),
                number(parts.group(3))))
        : Optional.empty();
  }

  private static int number(@Nullable String digits) {
    Integer number = digits == null ? null : Ints.tryParse(digits);
    return number == null ? 0 : number;
  }

  private static Day read(String text, int year, int month, int day) {
    try {
      LocalDate exact = LocalDate.of(year, month, day);
      return new Day(text, exact, exact);
    } catch (DateTimeException e) {
      return inMonth(text, year, month);
    }
  }

  private static Day inMonth(String text, int year, int month) {
    try {
      YearMonth known = YearMonth.of(year, month);
      return new Day(text, known.atDay(1), known.atEndOfMonth());
    } catch (DateTimeException e) {
      return new Day(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
  }

  /** Whether it is a day of the calendar. */
  public boolean isExact() {
    return first.equals(last);
  }

  /**
   * A notice where it is no day of the calendar.
   *
   * @param where the file and line
   * @param column where it was written there
   * @param made what was made of it
   */
  public Optional<Notice> notice(String where, String column, String made) {
    return isExact() ? Optional.empty() : Optional.of(notice(where, column, text, made));
  }

  public static Notice notice(String where, String column, String text, String made) {
    return new Notice(
        where, column + " '" + text + "' is no day of the calendar; kept as text, and " + made);
  }
}
