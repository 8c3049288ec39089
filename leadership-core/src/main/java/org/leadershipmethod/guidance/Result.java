package org.leadershipmethod.guidance;

/**
 * Whether what a campaign is for was achieved in a unit ({@code M2.3}).
 *
 * <p>What is undecided counts neither as achieved nor as missed.
 */
public enum Result {
  /** It was achieved there. */
  ACHIEVED,
  /** It was not achieved there. */
  MISSED,
  /** Nobody can say yet. */
  UNDECIDED
}
