package org.leadershipmethod.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a contender is to reach, at the largest size unless it speaks of growth.
 *
 * @param words what is asked, in words
 * @param measure what is looked at in one run
 * @param bound what it is to be at most, or at least
 * @param isAtMost whether less is better
 */
record Target(String words, Measure measure, double bound, boolean isAtMost) {

  /** Reads one number out of one run; empty where it was not measured. */
  interface Measure {
    OptionalDouble in(Figures figures, int run);
  }

  /** So many times what the limit takes, at most. */
  static Target atMost(String contender, double times) {
    return new Target(
        contender + " at most " + number(times) + " × limit",
        (figures, run) -> figures.timesLimit(contender, figures.largest(), run),
        times,
        true);
  }

  /** So many times faster than somebody else; 1 is as fast, and 0.7 is not much slower. */
  static Target faster(String contender, String other, double times) {
    return new Target(
        contender + " at least " + number(times) + " × as fast as " + other,
        (figures, run) -> figures.times(other, contender, figures.largest(), run),
        times,
        false);
  }

  /** Time grows with the size to the power of this, at most. */
  static Target growth(String contender, double exponent) {
    return new Target(
        contender + " grows with the size to the power of " + number(exponent) + " at most",
        (figures, run) -> figures.exponent(contender, run),
        exponent,
        true);
  }

  /** So many microseconds for an entry, at most. */
  static Target microsAnEntry(String contender, double micros) {
    return new Target(
        contender + " at most " + number(micros) + " µs an entry",
        (figures, run) -> figures.microsAnEntry(contender, figures.largest(), run),
        micros,
        true);
  }

  /** Whether it was reached, in words, with what was seen in each run. */
  String verdict(Figures figures) {
    int met = 0;
    int seen = 0;
    StringBuilder values = new StringBuilder();
    for (int run = 0; run < figures.runs(); run++) {
      OptionalDouble value = measure.in(figures, run);
      if (value.isPresent()) {
        seen++;
        met += isMet(value.getAsDouble()) ? 1 : 0;
        values.append(values.isEmpty() ? "" : " and ").append(number(value.getAsDouble()));
      }
    }
    String verdict =
        seen == 0
            ? "NOT MEASURED"
            : met == seen ? "MET" : met == 0 ? "MISSED" : "MET IN ONE RUN, MISSED IN ANOTHER";
    return verdict + ": " + words + (seen == 0 ? "" : "; it is " + values);
  }

  private boolean isMet(double value) {
    return isAtMost ? value <= bound : value >= bound;
  }

  /** Three digits that matter. */
  static String number(double value) {
    double size = Math.abs(value);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
