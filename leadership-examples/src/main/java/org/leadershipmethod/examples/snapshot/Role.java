package org.leadershipmethod.examples.snapshot;

/** What somebody is in a unit, as far as it matters who leads. */
public enum Role {
  /** In overall charge. */
  LEAD,

  /** A head without overall charge. */
  FURTHER_LEAD,

  /** A member who leads nothing there. */
  MEMBER,

  /** Somebody who was in it once, and has no place there now. */
  FORMER
}
