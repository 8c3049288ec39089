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

  private WhenReading() {}

  static Optional<When> of(String text) {
    if (text.equals(When.OUTSET.toString())) {
      return Optional.of(When.OUTSET);
    }
    List<String> ends = Splitter.on("..").limit(2).splitToList(text);
    String last = ends.get(ends.size() - 1);
    try {
      return Optional.of(
          MOMENT.matcher(text).find()
              ? new When(Moments.parse(ends.get(0)), Moments.parse(last))
              : new When(DayThere.parse(ends.get(0)).begin(), DayThere.parse(last).end()));
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
