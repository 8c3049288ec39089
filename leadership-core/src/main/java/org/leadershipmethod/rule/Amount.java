package org.leadershipmethod.rule;

import java.time.Duration;

/** How the value of a bound reads: a window in days, hours or minutes, anything else as it is. */
final class Amount {

  private final Object value;

  Amount(Object value) {
    this.value = value;
  }

  @Override
  public String toString() {
    return value instanceof Duration window ? words(window) : value.toString();
  }

  private static String words(Duration window) {
    if (window.equals(Duration.ofDays(window.toDays()))) {
      return counted(window.toDays(), "day");
    } else if (window.equals(Duration.ofHours(window.toHours()))) {
      return counted(window.toHours(), "hour");
    }
    return window.equals(Duration.ofMinutes(window.toMinutes()))
        ? counted(window.toMinutes(), "minute")
        : window.toString();
  }

  private static String counted(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
