package org.leadershipmethod.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Moments;

/**
 * Times as text: {@code outset}, a day, an instant, or a span of two of them with a slash between;
 * {@code ..} on a side of a span says that it is open.
 *
 * <p>A day on the left begins with its first nanosecond in UTC, one on the right ends with its
 * last, so that every time has one text and comes back from it exactly. A moment may be read from
 * the time of another zone, with its distance from UTC; it is written in UTC.
 */
final class WhenText {

  /** What every such text looks like, for a schema. */
  static final String PATTERN =
      "^(outset|([^/]*[0-9]{4}-[^/]*|\\.\\.)(/([^/]*[0-9]{4}-[^/]*|\\.\\.))?)$";

  private static final String OUTSET = "outset";
  private static final String OPEN = "..";

  private WhenText() {}

  static String format(When when) {
    if (when.equals(When.OUTSET)) {
      return OUTSET;
    } else if (when.earliest().equals(when.latest())) {
      return when.earliest().toString();
    }
    LocalDate first = Moments.dayBegunAt(when.earliest());
    LocalDate last = Moments.dayEndedAt(when.latest());
    if (first != null && first.equals(last)) {
      return first.toString();
    }
    return side(when.earliest(), Instant.MIN, first) + "/" + side(when.latest(), Instant.MAX, last);
  }

  private static String side(Instant moment, Instant open, @Nullable LocalDate day) {
    if (moment.equals(open)) {
      return OPEN;
    }
    return day == null ? moment.toString() : day.toString();
  }

  /**
   * The time that a text tells.
   *
   * @throws RuntimeException if it tells none
   */
  static When parse(String text) {
    if (text.equals(OUTSET)) {
      return When.OUTSET;
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? new When(begin(text), end(text))
        : between(text.substring(0, slash), text.substring(slash + 1));
  }

  private static When between(String first, String last) {
    return new When(
        first.equals(OPEN) ? Instant.MIN : begin(first),
        last.equals(OPEN) ? Instant.MAX : end(last));
  }

  private static Instant begin(String text) {
    return isInstant(text)
        ? Moments.parse(text)
        : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Instant end(String text) {
    return isInstant(text)
        ? Moments.parse(text)
        : LocalDate.parse(text).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
  }

  private static boolean isInstant(String text) {
    return text.indexOf('T') >= 0;
  }
}
