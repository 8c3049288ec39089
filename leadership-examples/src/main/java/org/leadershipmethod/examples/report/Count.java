package org.leadershipmethod.examples.report;

/** Numbers of things, in words. */
public final class Count {

  private Count() {}

  /** A number of things: {@code 1 team}, {@code 2 teams}. */
  public static String of(int number, String what) {
    return ofMany(number, what, what + "s");
  }

  /** A number of things: {@code 1 person}, {@code 2 people}. */
  public static String ofMany(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
