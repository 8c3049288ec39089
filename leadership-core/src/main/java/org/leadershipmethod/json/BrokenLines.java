package org.leadershipmethod.json;

/** What to do where a line of a chronicle is broken. */
public enum BrokenLines {
  /** Stop, and tell what is wrong. */
  STOP,
  /** Leave the line out, go on, and say in the outcome that it was not examined. */
  LEAVE_OUT
}
