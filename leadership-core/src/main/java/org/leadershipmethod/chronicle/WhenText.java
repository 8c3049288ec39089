package org.leadershipmethod.chronicle;

import java.time.LocalDate;
import org.leadershipmethod.internal.Moments;

/**
 * How a time that is not an instant reads: whole days as days, everything else with its two
 * instants.
 */
final class WhenText {

  private WhenText() {}

  static String of(When when) {
    LocalDate first = Moments.dayBegunAt(when.earliest());
    LocalDate last = Moments.dayEndedAt(when.latest());
    if (first == null || last == null) {
      return when.earliest() + ".." + when.latest();
    }
    return first.equals(last) ? first.toString() : first + ".." + last;
  }
}
