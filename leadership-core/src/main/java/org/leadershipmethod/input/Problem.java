package org.leadershipmethod.input;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with what was given: where it stands, what was found, what was expected.
 *
 * <p>For example {@code row 17: found parent 'countyy', expected the id of a unit ('county'?)}.
 *
 * <p>Two problems are equal when all three parts are; checked here: no part is blank. Each part is
 * one line of 500 letters at most: of a longer one the middle is left out, and a letter that would
 * break or turn the line is shown as a point. {@link Quoted} cuts what was found before that.
 *
 * @param where the place, as the reader of the input would look for it: a file and line, a row, an
 *     id
 * @param found what stands there
 * @param expected what would have been usable
 */
public record Problem(String where, String found, String expected) {

  /** What somebody still reads. */
  private static final int LONGEST = 500;

  /**
   * Makes a problem out of its three parts.
   *
   * @throws IllegalArgumentException if a part is blank: a problem that does not say all three
   *     helps nobody
   */
  public Problem {
    where = part("where", where);
    found = part("found", found);
    expected = part("expected", expected);
  }

  private static String part(String name, String value) {
    if (requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException("A problem has to say " + name + ", but that was blank.");
    }
    return Quoted.within(LONGEST, value);
  }

  /** The problem as one line: {@code where: found …, expected …}. */
  @Override
  public String toString() {
    return where + ": found " + found + ", expected " + expected;
  }
}
