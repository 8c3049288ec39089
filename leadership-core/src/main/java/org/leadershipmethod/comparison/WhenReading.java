package org.leadershipmethod.comparison;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.DayThere;
import org.leadershipmethod.internal.Moments;

/** Reads a time back from how {@link When#toString} writes it. */
final class WhenReading {

  static final String EXPECTED =
      "a day, an instant, two of them with '..' between them, or 'the outset'";

  /** The sign of a moment, in whatever zone it was written. */
  private static final Pattern MOMENT = Pattern.compile("T[0-9]");

  private static final String THROUGHOUT = " throughout";

  private WhenReading() {}

  private static When between(String first, String last, boolean isThroughout) {
    return MOMENT.matcher(first).find()
        ? new When(Moments.parse(first), Moments.parse(last), isThroughout)
        : new When(DayThere.parse(first).begin(), DayThere.parse(last).end(), isThroughout);
  }

  static Optional<When> of(String text) {
    if (text.equals(When.OUTSET.toString())) {
      return Optional.of(When.OUTSET);
    }
    boolean isThroughout = text.endsWith(THROUGHOUT);
    String span = isThroughout ? text.substring(0, text.length() - THROUGHOUT.length()) : text;
    List<String> ends = Splitter.on("..").limit(2).splitToList(span);
    try {
      return Optional.of(between(ends.get(0), ends.get(ends.size() - 1), isThroughout));
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
