package org.leadershipmethod.comparison;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Moments;

/** Reads a time back from how {@link When#toString} writes it. */
final class WhenReading {

  static final String EXPECTED =
      "a day, an instant, two of them with '..' between them, or 'the outset'";

  private WhenReading() {}

  static Optional<When> of(String text) {
    if (text.equals(When.OUTSET.toString())) {
      return Optional.of(When.OUTSET);
    }
    List<String> ends = Splitter.on("..").limit(2).splitToList(text);
    String last = ends.get(ends.size() - 1);
    try {
      return Optional.of(
          text.indexOf('T') < 0
              ? When.during(LocalDate.parse(ends.get(0)), LocalDate.parse(last))
              : new When(Moments.parse(ends.get(0)), Moments.parse(last)));
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
