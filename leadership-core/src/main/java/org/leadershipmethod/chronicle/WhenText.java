package org.leadershipmethod.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * How a time that is not an instant reads: whole days as days, everything else with its two
 * instants.
 */
final class WhenText {

  private WhenText() {}

  static String of(When when) {
    if (isUnbounded(when)
        || !startsDay(when.earliest())
        || !startsDay(when.latest().plusNanos(1))) {
      return when.earliest() + ".." + when.latest();
    }
    LocalDate first = day(when.earliest());
    LocalDate last = day(when.latest());
    return first.equals(last) ? first.toString() : first + ".." + last;
  }

  /** The ends of all time are on no calendar. */
  private static boolean isUnbounded(When when) {
    return when.earliest().equals(Instant.MIN) || when.latest().equals(Instant.MAX);
  }

  private static boolean startsDay(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
