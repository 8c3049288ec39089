package org.leadershipmethod.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.DayThere;
import org.leadershipmethod.internal.Moments;

/**
 * Times as text: {@code outset}, a day, an instant, or a span of two of them with a slash between;
 * {@code ..} on a side of a span says that it is open, and {@code throughout} behind it that
 * something went on all the while.
 *
 * <p>A day on the left begins with its first nanosecond, one on the right ends with its last, so
 * that every time has one text and comes back from it exactly. A day or a moment may be read from
 * the time of other people, with its distance from UTC; both are written in UTC, and days of other
 * people as the two moments. So what is written says the same to every reader.
 *
 * @param zone whose days those are that do not say it
 */
record WhenText(ZoneId zone) {

  /** What every such text looks like, for a schema. */
  static final String PATTERN =
      "^(outset|([^/]*[0-9]{4}-[^/]*|\\.\\.)(/([^/]*[0-9]{4}-[^/]*|\\.\\.)( throughout)?)?)$";

  private static final String OUTSET = "outset";
  private static final String OPEN = "..";
  private static final String THROUGHOUT = " throughout";

  private static final Pattern DISTANCE =
      Pattern.compile("(?<=-[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})$");

  String format(When when) {
    if (when.equals(When.OUTSET)) {
      return OUTSET;
    } else if (when.earliest().equals(when.latest())) {
      return when.earliest().toString();
    }
    String first = written(DayThere.begunAt(when.earliest()));
    String last = written(DayThere.endedAt(when.latest()));
    if (first != null && first.equals(last)) {
      return first;
    }
    return side(when.earliest(), Instant.MIN, first)
        + "/"
        + side(when.latest(), Instant.MAX, last)
        + (when.isThroughout() ? THROUGHOUT : "");
  }

  private @Nullable String written(@Nullable DayThere day) {
    if (day == null || !day.offset().equals(ZoneOffset.UTC)) {
      return null;
    }
    return zone.equals(ZoneOffset.UTC) ? day.day().toString() : day.day() + "Z";
  }

  private static String side(Instant moment, Instant open, @Nullable String day) {
    if (moment.equals(open)) {
      return OPEN;
    }
    return day == null ? moment.toString() : day;
  }

  /**
   * The time that a text tells.
   *
   * @throws RuntimeException if it tells none
   */
  When parse(String text) {
    if (text.equals(OUTSET)) {
      return When.OUTSET;
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return one(text);
    }
    String last = text.substring(slash + 1);
    return last.endsWith(THROUGHOUT)
        ? between(
            text.substring(0, slash), last.substring(0, last.length() - THROUGHOUT.length()), true)
        : between(text.substring(0, slash), last, false);
  }

  private When between(String first, String last, boolean isThroughout) {
    return new When(
        first.equals(OPEN) ? Instant.MIN : one(first).earliest(),
        last.equals(OPEN) ? Instant.MAX : one(last).latest(),
        isThroughout);
  }

  private When one(String text) {
    return text.indexOf('T') < 0 ? day(text) : When.at(Moments.parse(text));
  }

  private When day(String text) {
    Matcher distance = DISTANCE.matcher(text);
    return distance.find()
        ? When.on(
            LocalDate.parse(text.substring(0, distance.start())), ZoneOffset.of(distance.group()))
        : When.on(LocalDate.parse(text), zone);
  }
}
