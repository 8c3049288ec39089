package org.leadershipmethod.examples.report;

/** Numbers of things, in words. */
public final class Count {

  private Count() {}

  /** A number of things: {@code 1 team}, {@code 2 teams}. */
  public static String of(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
