package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.leadershipmethod.internal.DayThere;

/**
 * When something happened, as precisely as is known: an instant, a day, or a span.
 *
 * <p>A span says either that something happened at some moment of it that is not known, as "some
 * time in 2025" does ({@link #during}), or that it went on all the while and was over on the last
 * day of it, as a proposal does that was worked on from March to June ({@link #throughout}). Of the
 * former nobody knows what came before and what after.
 *
 * <p>Both bounds belong to it; {@code earliest} is never after {@code latest}, which is checked
 * here. A day runs from its first to its last nanosecond where people live, in UTC unless a zone is
 * given: some days have 23 or 25 hours, and some begin after midnight. What is kept of a zone are
 * the two moments and not its name, so that times of several zones compare, and equal times are
 * equal whatever the zone was called. Order in a chronicle goes by {@code latest}: something counts
 * as done once its time is over, so a proposal that ran from March to June stands behind an
 * appointment in May.
 *
 * @param earliest the first moment at which it may have happened, or begun
 * @param latest the last moment at which it may have happened, or ended
 * @param isThroughout whether it went on from the one to the other; never of a day or less
 */
public record When(Instant earliest, Instant latest, boolean isThroughout) {

  /** Before everything that has a date: for what stood at the outset. */
  public static final When OUTSET = new When(Instant.MIN, Instant.MIN);

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration LONGEST_DAY = Duration.ofHours(25);

  /**
   * Makes a time of its two bounds.
   *
   * @throws IllegalArgumentException if the earliest moment is after the latest
   */
  public When {
    if (requireNonNull(earliest, "earliest").isAfter(requireNonNull(latest, "latest"))) {
      throw new IllegalArgumentException(
          "A time cannot begin after it ends: earliest " + earliest + ", latest " + latest + ".");
    }
    isThroughout = isThroughout && isLongerThanADay(earliest, latest);
  }

  /**
   * At some moment between two.
   *
   * @throws IllegalArgumentException if the earliest moment is after the latest
   */
  public When(Instant earliest, Instant latest) {
    this(earliest, latest, false);
  }

  private static boolean isLongerThanADay(Instant earliest, Instant latest) {
    return Duration.between(earliest, latest).compareTo(LONGEST_DAY) > 0;
  }

  /** Exactly at an instant. */
  public static When at(Instant instant) {
    return new When(requireNonNull(instant, "instant"), instant);
  }

  /** On a day, in UTC, at a time of the day that is not known. */
  public static When on(LocalDate day) {
    return on(day, ZoneOffset.UTC);
  }

  /**
   * On a day where people live, at a time of the day that is not known.
   *
   * <p>Each day begins where the one before it ends. A day that clocks skipped, as they did in
   * Samoa when it moved across the date line, is the moment at which they went on.
   *
   * @param day the day
   * @param zone whose days they are
   */
  public static When on(LocalDate day, ZoneId zone) {
    return during(requireNonNull(day, "day"), day, zone);
  }

  /**
   * Some time from the first day to the last, both included, in UTC.
   *
   * @throws IllegalArgumentException if the first day is after the last
   */
  public static When during(LocalDate first, LocalDate last) {
    return during(first, last, ZoneOffset.UTC);
  }

  /**
   * Some time from the first day to the last, both included, where people live.
   *
   * @param first the first day
   * @param last the last day
   * @param zone whose days they are
   * @throws IllegalArgumentException if the first day is after the last
   */
  public static When during(LocalDate first, LocalDate last, ZoneId zone) {
    Instant begin = DayThere.beginOf(requireNonNull(first, "first"), requireNonNull(zone, "zone"));
    Instant end = DayThere.endOf(requireNonNull(last, "last"), zone);
    boolean isSkipped = first.equals(last) && end.isBefore(begin);
    return new When(begin, isSkipped ? begin : end);
  }

  /**
   * All the while from the first day to the last, both included, in UTC.
   *
   * @throws IllegalArgumentException if the first day is after the last
   */
  public static When throughout(LocalDate first, LocalDate last) {
    return throughout(first, last, ZoneOffset.UTC);
  }

  /**
   * All the while from the first day to the last, both included, where people live.
   *
   * @param first the first day
   * @param last the last day
   * @param zone whose days they are
   * @throws IllegalArgumentException if the first day is after the last
   */
  public static When throughout(LocalDate first, LocalDate last, ZoneId zone) {
    When days = during(first, last, zone);
    return new When(days.earliest, days.latest, true);
  }

  /** From the first moment to the last; nothing where it is a moment. */
  public Duration length() {
    return Duration.between(earliest, latest);
  }

  /** Whether this is a moment, or a day at most: also that on which clocks go back. */
  public boolean isOneDayAtMost() {
    return !isLongerThanADay(earliest, latest);
  }

  /** When it was over, as precisely as is known: of what went on for longer, on the last day. */
  public When over() {
    return isThroughout ? new When(latest.minus(DAY).plusNanos(1), latest) : this;
  }

  /** The same, over by a moment. */
  public When overBy(Instant moment) {
    return moment.isBefore(latest)
        ? new When(moment.isBefore(earliest) ? moment : earliest, moment, isThroughout)
        : this;
  }

  /** Whether this is over before the other is: the order of entries in a chronicle. */
  public boolean isBefore(When other) {
    return latest.isBefore(requireNonNull(other, "other").latest);
  }

  /**
   * An instant, a day or a span, as text: {@code 2026-03-01}, {@code 2026-03-01..2026-03-05}. What
   * are not days of UTC say how far the clocks were ahead of it: {@code 2026-03-01 UTC+01:00}. What
   * went on all the while says so: {@code 2026-03-01..2026-06-05 throughout}.
   */
  @Override
  public String toString() {
    if (equals(OUTSET)) {
      return "the outset";
    }
    String text = earliest.equals(latest) ? earliest.toString() : span();
    return isThroughout ? text + " throughout" : text;
  }

  /** Whole days as days, with their distance from UTC where they have one; or the two instants. */
  private String span() {
    DayThere first = DayThere.begunAt(earliest);
    DayThere last = DayThere.endedAt(latest);
    if (first == null || last == null || !last.mayEnd(first)) {
      return earliest + ".." + latest;
    }
    return first.equals(last) ? first.toString() : first + ".." + last;
  }
}
