package org.leadershipmethod.examples.files;

/**
 * Something about the input that did not stop the reading, and that a reader of the result has to
 * know.
 *
 * @param where the file, and the line where there is one
 * @param said what it is, and what was made of it
 */
public record Notice(String where, String said) {

  @Override
  public String toString() {
    return where + ": " + said;
  }
}
