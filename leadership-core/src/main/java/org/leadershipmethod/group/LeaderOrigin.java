package org.leadershipmethod.group;

/**
 * Where somebody who leads a unit now, and did not at an earlier moment, was at that moment ({@code
 * R3.3}).
 *
 * <p>The first that fits is meant: who was in the unit and also in the one above it came from
 * within.
 */
public enum LeaderOrigin {
  /** Promoted from within: they belonged to the same unit. */
  WITHIN,

  /** They belonged to the unit directly above, as it stood at the earlier moment. */
  PARENT,

  /** They belonged to some other unit. */
  ELSEWHERE,

  /** They belonged to no unit that the record knows. */
  OUTSIDE,

  /** The record leaves open where they were. */
  NOT_SURE
}
