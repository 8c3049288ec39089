package org.leadershipmethod.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as text, and the days that begin and end at them; all in UTC. */
public final class Moments {

  private static final Instant FIRST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
  private static final Instant LAST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);

  private static final Pattern WRITTEN =
      Pattern.compile(
          "[^T]*T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}(:[0-9]{2})?)");

  private static final Pattern HOUR_24 = Pattern.compile("[^T]*T24.*");
  private static final Pattern SECOND_60 = Pattern.compile("[^T]*T..:..:60.*");

  private Moments() {}

  /**
   * The moment that a text tells, and never another one: a second 60 or an hour 24 would be read as
   * the second before, or as the next day.
   *
   * @throws DateTimeParseException if it tells none; the message says what is wrong
   */
  public static Instant parse(String text) {
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

  /** The day that begins at a moment; null where none does. */
  public static @Nullable LocalDate dayBegunAt(Instant moment) {
    return dayAt(moment, LocalTime.MIDNIGHT);
  }

  /** The day whose last nanosecond a moment is; null where it is that of none. */
  public static @Nullable LocalDate dayEndedAt(Instant moment) {
    return dayAt(moment, LocalTime.MAX);
  }

  /** Some moments are on no calendar: they reach a year further than days do, on both sides. */
  private static @Nullable LocalDate dayAt(Instant moment, LocalTime time) {
    if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
      return null;
    }
    LocalDateTime there = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    return there.toLocalTime().equals(time) ? there.toLocalDate() : null;
  }
}
