package org.leadershipmethod.concentration;

/** What somebody says to an idea. Who says nothing at all has no opinion here. */
public enum Opinion {
  /** They agree. */
  AGREE(0),
  /** They disagree. */
  DISAGREE(1),
  /** They looked at it and pass: that counts as a vote, and as neither side. */
  PASS(2);

  private final int place;

  Opinion(int place) {
    this.place = place;
  }

  /** Where its count stands among the three. */
  int place() {
    return place;
  }
}
