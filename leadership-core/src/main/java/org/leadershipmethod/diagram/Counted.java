package org.leadershipmethod.diagram;

import java.util.Locale;

/** Numbers in words, as they stand in a box. */
final class Counted {

  private Counted() {}

  static String units(int number) {
    return of(number, "unit", "units");
  }

  static String people(int number) {
    return of(number, "person", "people");
  }

  static String of(int number, String one, String many) {
    return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
  }
}
