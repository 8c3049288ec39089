package org.leadershipmethod.examples.report;

/** Numbers of things, in words. */
public final class HowMany {

  private HowMany() {}

  /** A number of things: {@code 1 team}, {@code 2 teams}, {@code 2 entries}. */
  public static String of(int number, String what) {
    return ofMany(number, what, many(what));
  }

  /** A number of things: {@code 1 person}, {@code 2 people}. */
  public static String ofMany(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** More than one of them: {@code teams}, {@code entries}, {@code days}. */
  static String many(String what) {
    return what.matches(".*[^aeiou]y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
  }
}
