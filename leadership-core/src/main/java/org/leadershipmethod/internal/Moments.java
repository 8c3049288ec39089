package org.leadershipmethod.internal;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as text. */
public final class Moments {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "[^T]*T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}(:[0-9]{2})?)");

  private static final Pattern HOUR_24 = Pattern.compile("[^T]*T24.*");
  private static final Pattern SECOND_60 = Pattern.compile("[^T]*T..:..:60.*");

  /** Where the parts of a moment stand that is written as most are. */
  private static final String USUAL = "0000-00-00T00:00:00";

  private static final int NANOS = 9;
  private static final long SECONDS_OF_DAY = 86_400;

  private Moments() {}

  /**
   * The moment that a text tells, and never another one: a second 60 or an hour 24 would be read as
   * the second before, or as the next day.
   *
   * @throws DateTimeParseException if it tells none; the message says what is wrong
   */
  public static Instant parse(String text) {
    Instant usual = isUsual(text) ? usual(text) : null;
    return usual == null ? unusual(text) : usual;
  }

  /** Whether a text looks like {@code 2030-03-01T08:00:00Z}, or has a fraction of a second. */
  private static boolean isUsual(String text) {
    int last = text.length() - 1;
    int whole = USUAL.length();
    if (last < whole || text.charAt(last) != 'Z') {
      return false;
    }
    for (int at = 0; at < whole; at++) {
      char expected = USUAL.charAt(at);
      if (expected == '0' ? !isDigit(text.charAt(at)) : text.charAt(at) != expected) {
        return false;
      }
    }
    return last == whole || isFraction(text, whole, last);
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isFraction(String text, int point, int end) {
    boolean isOne = text.charAt(point) == '.' && end - point - 1 >= 1 && end - point - 1 <= NANOS;
    for (int at = point + 1; isOne && at < end; at++) {
      isOne = isDigit(text.charAt(at));
    }
    return isOne;
  }

  /** The moment that a usual text tells; null where there is none on that day, or no such day. */
  private static @Nullable Instant usual(String text) {
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    YearMonth there = YearMonth.of(number(text, 0, 4), month);
    return there.isValidDay(day)
        ? Instant.ofEpochSecond(
            there.atDay(day).toEpochDay() * SECONDS_OF_DAY + (hour * 60L + minute) * 60 + second,
            nanos(text))
        : null;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      number = 10 * number + (text.charAt(at) - '0');
    }
    return number;
  }

  private static int nanos(String text) {
    int from = Math.min(USUAL.length() + 1, text.length() - 1);
    int digits = text.length() - 1 - from;
    int nanos = number(text, from, text.length() - 1);
    for (int missing = digits; missing < NANOS; missing++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static Instant unusual(String text) {
    if (HOUR_24.matcher(text).matches()) {
      throw refused(text, "a day has the hours 00 to 23, and its end is hour 00 of the next day");
    } else if (SECOND_60.matcher(text).matches()) {
      throw refused(text, "a minute has the seconds 00 to 59");
    } else if (!WRITTEN.matcher(text).matches()) {
      throw refused(text, "a moment is written as 2030-03-01T08:00:00Z is, with its seconds");
    }
    return Instant.parse(text);
  }

  private static DateTimeParseException refused(String text, String reason) {
    return new DateTimeParseException(reason, text, text.indexOf('T') + 1);
  }
}
