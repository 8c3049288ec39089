package org.leadershipmethod.group;

import java.time.Duration;

/** What we read into the text, in the words in which findings say so. */
final class Readings {

  /** R3 speaks of those who direct a party. */
  static final String EVERY_GROUP =
      "asked of every leading group, which is ours; the text speaks of a party's leaders";

  private Readings() {}

  /** A bound that was used, and the reading. */
  static String using(String bound) {
    return bound + "; " + EVERY_GROUP;
  }

  /** A window as days, or as it is where it is not made of whole days. */
  static String days(Duration window) {
    boolean isWhole = window.equals(Duration.ofDays(window.toDays()));
    return !isWhole
        ? window.toString()
        : window.toDays() == 1 ? "a day" : window.toDays() + " days";
  }
}
