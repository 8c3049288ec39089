package org.leadershipmethod.input;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with what was given: where it stands, what was found, what was expected.
 *
 * <p>For example {@code row 17: found parent 'countyy', expected the id of a unit ('county'?)}.
 *
 * <p>Two problems are equal when all three parts are; checked here: no part is blank.
 *
 * @param where the place, as the reader of the input would look for it: a file and line, a row, an
 *     id
 * @param found what stands there
 * @param expected what would have been usable
 */
public record Problem(String where, String found, String expected) {

  /**
   * Makes a problem out of its three parts.
   *
   * @throws IllegalArgumentException if a part is blank: a problem that does not say all three
   *     helps nobody
   */
  public Problem {
    requireText("where", where);
    requireText("found", found);
    requireText("expected", expected);
  }

  private static void requireText(String name, String value) {
    if (requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException("A problem has to say " + name + ", but that was blank.");
    }
  }

  /** The problem as one line: {@code where: found …, expected …}. */
  @Override
  public String toString() {
    return where + ": found " + found + ", expected " + expected;
  }
}
