package org.leadershipmethod.json;

import org.leadershipmethod.input.Problem;

/**
 * Lines that were not written to their end.
 *
 * @param line the number of the first
 * @param last the number of the last; there is nothing whole between them
 * @param start how many bytes stand before the first
 */
record Torn(long line, long last, long start) {

  /** What stands there. */
  static final String FOUND = "NUL bytes in the place of an end, as a failure of power leaves them";

  static Torn at(RawLines lines) {
    return new Torn(lines.number(), lines.number(), lines.start());
  }

  Torn until(RawLines lines) {
    return new Torn(line, lines.number(), start);
  }

  Problem problem(String source) {
    String place = line == last ? ", line " + line : ", lines " + line + " to " + last;
    return new Problem(source + place, FOUND, "entries that were written to their end");
  }
}
