package org.leadershipmethod.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is counted at some distance from UTC, and the moments at which days begin and end.
 *
 * @param day the day
 * @param offset how far the clocks there are ahead of UTC
 */
public record DayThere(LocalDate day, ZoneOffset offset) {

  private static final Instant FIRST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
  private static final Instant LAST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);

  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();
  private static final long DAY = Duration.ofDays(1).toSeconds();

  /**
   * Midnight comes at one and the same moment where clocks are 14 hours ahead of UTC and, a day
   * earlier by the calendar, where they are 10 hours behind. The second is kept, and for every
   * moment one of the two, so that a moment has one text: many people live 10 hours behind UTC and
   * 13 ahead, and very few 14 ahead or 11 behind.
   */
  private static final long TOO_FAR_AHEAD = Duration.ofHours(14).toSeconds();

  /** No clock is put forward or back by more for the summer. */
  private static final long SHIFTED = Duration.ofHours(2).toSeconds();

  private static final String AHEAD = " UTC";

  /** The moment at which a day begins in a zone; one that clocks skip begins when they go on. */
  public static Instant beginOf(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The last nanosecond before the next day begins in a zone. */
  public static Instant endOf(LocalDate day, ZoneId zone) {
    return day.equals(LocalDate.MAX)
        ? day.atTime(LocalTime.MAX).atZone(zone).toInstant()
        : beginOf(day.plusDays(1), zone).minusNanos(1);
  }

  /** The day that begins at a moment, at a distance from UTC that clocks have; else null. */
  public static @Nullable DayThere begunAt(Instant moment) {
    return isOnCalendar(moment) ? at(moment, moment) : null;
  }

  /** The day whose last nanosecond a moment is, at such a distance; else null. */
  public static @Nullable DayThere endedAt(Instant moment) {
    return isOnCalendar(moment) ? at(moment, moment.plusNanos(1)) : null;
  }

  /** Some moments are on no calendar: they reach a year further than days do, on both sides. */
  private static boolean isOnCalendar(Instant moment) {
    return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
  }

  private static @Nullable DayThere at(Instant moment, Instant midnight) {
    if (midnight.getNano() != 0 || Math.floorMod(midnight.getEpochSecond(), QUARTER) != 0) {
      return null;
    }
    ZoneOffset offset = offsetAt(midnight);
    Instant there = moment.plusSeconds(offset.getTotalSeconds());
    return isOnCalendar(there)
        ? new DayThere(LocalDate.ofEpochDay(Math.floorDiv(there.getEpochSecond(), DAY)), offset)
        : null;
  }

  private static ZoneOffset offsetAt(Instant midnight) {
    long behind = Math.floorMod(midnight.getEpochSecond(), DAY);
    long ahead = (DAY - behind) % DAY;
    return ZoneOffset.ofTotalSeconds(Math.toIntExact(ahead < TOO_FAR_AHEAD ? ahead : -behind));
  }

  /** The first moment of the day. */
  public Instant begin() {
    return beginOf(day, offset);
  }

  /** The last nanosecond of the day. */
  public Instant end() {
    return endOf(day, offset);
  }

  /**
   * Whether a span from another day to this one can be one of the same place: the clocks differ by
   * no more than a summer time.
   */
  public boolean mayEnd(DayThere first) {
    return !day.isBefore(first.day())
        && Math.abs(offset.getTotalSeconds() - first.offset().getTotalSeconds()) <= SHIFTED;
  }

  /**
   * The day that a text tells, as {@link #toString} writes it.
   *
   * @throws DateTimeException if it tells none
   */
  public static DayThere parse(String text) {
    int at = text.indexOf(AHEAD);
    return at < 0
        ? new DayThere(LocalDate.parse(text), ZoneOffset.UTC)
        : new DayThere(
            LocalDate.parse(text.substring(0, at)),
            ZoneOffset.of(text.substring(at + AHEAD.length())));
  }

  /** The day, and where it is not one of UTC its distance: {@code 2030-03-01 UTC+01:00}. */
  @Override
  public String toString() {
    return offset.equals(ZoneOffset.UTC) ? day.toString() : day + AHEAD + offset;
  }
}
