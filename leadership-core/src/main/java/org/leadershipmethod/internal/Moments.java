package org.leadershipmethod.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Moments as text. */
public final class Moments {

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
}
