package org.leadershipmethod.internal;

import java.util.Locale;

/** Numbers of things in words, one thing told apart from several. */
public final class Counted {

  private Counted() {}

  /** So many units. */
  public static String units(int number) {
    return of(number, "unit", "units");
  }

  /** So many people. */
  public static String people(int number) {
    return of(number, "person", "people");
  }

  /** So many of what is called so where it is one, and so where they are more. */
  public static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
  }
}
