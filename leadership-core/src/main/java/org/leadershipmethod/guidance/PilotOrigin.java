package org.leadershipmethod.guidance;

/**
 * Whether a pilot unit belongs to those who chose it ({@code M2.4}).
 *
 * <p>It is as the record states it, and nothing is read from the tree of units: a school may be
 * under the county and be run by its own council.
 */
public enum PilotOrigin {
  /** The unit belongs to their own organization. */
  OWN("from the own organization"),
  /** The unit lies nearby, and takes part because both agreed on it. */
  VICINITY("from the vicinity");

  private final String words;

  PilotOrigin(String words) {
    this.words = words;
  }

  /** Where it is from, as words in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
