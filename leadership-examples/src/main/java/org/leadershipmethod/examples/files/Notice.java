package org.leadershipmethod.examples.files;

import org.leadershipmethod.input.Problem;

/**
 * Something about the input that did not stop the reading, and that a reader of the result has to
 * know.
 *
 * @param where the file, and the line where there is one
 * @param said what it is, and what was made of it
 */
public record Notice(String where, String said) {

  /** That something was left out because of what is wrong with it. */
  public static Notice leftOut(Problem problem) {
    return new Notice(
        problem.where(), "left out: found " + problem.found() + ", expected " + problem.expected());
  }

  @Override
  public String toString() {
    return where + ": " + said;
  }
}
