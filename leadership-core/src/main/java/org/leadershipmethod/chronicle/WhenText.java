package org.leadershipmethod.chronicle;

import org.leadershipmethod.internal.DayThere;

/**
 * How a time that is not an instant reads: whole days as days, with their distance from UTC where
 * they are not days of UTC; everything else with its two instants.
 */
final class WhenText {

  private WhenText() {}

  static String of(When when) {
    DayThere first = DayThere.begunAt(when.earliest());
    DayThere last = DayThere.endedAt(when.latest());
    if (first == null || last == null || !last.mayEnd(first)) {
      return when.earliest() + ".." + when.latest();
    }
    return first.equals(last) ? first.toString() : first + ".." + last;
  }
}
