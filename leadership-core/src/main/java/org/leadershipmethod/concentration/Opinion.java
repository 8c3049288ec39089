package org.leadershipmethod.concentration;

/** What somebody says to an idea. Who says nothing at all has no opinion here. */
public enum Opinion {
  /** They agree. */
  AGREE,
  /** They disagree. */
  DISAGREE,
  /** They looked at it and pass: that counts as a vote, and as neither side. */
  PASS
}
