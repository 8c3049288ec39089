package org.leadershipmethod.relay;

/**
 * Which units on the way of a task count as concerned ({@code M7.1}).
 *
 * <p>The clause speaks of the leader of the unit below. Where a task passes several levels, it
 * leaves open whether each of them is concerned; that every level is, is our reading.
 */
public enum RouteReading {
  /** Every unit on the way, and the addressed one: our reading. */
  EVERY_LEVEL("every level is concerned"),
  /** The addressed unit only. */
  ADDRESSED_ONLY("only the addressed unit is concerned");

  private final String words;

  RouteReading(String words) {
    this.words = words;
  }

  /** The reading as words, for a finding that used it. */
  @Override
  public String toString() {
    return words;
  }
}
