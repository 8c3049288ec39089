package org.leadershipmethod.tenure;

/** Whether somebody was there, as far as a record tells; from the least to the most. */
public enum Presence {
  /** The record tells that they were not there. */
  NOT_THERE,
  /** The record leaves it open. */
  PERHAPS,
  /** The record tells that they were there. */
  THERE;

  /** What two links of a chain tell together: no more than the weaker one. */
  Presence and(Presence other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** What two grounds tell together: as much as the stronger one. */
  Presence or(Presence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
