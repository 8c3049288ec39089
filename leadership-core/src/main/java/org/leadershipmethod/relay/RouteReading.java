package org.leadershipmethod.relay;

/**
 * Which units on the way of a task count as concerned ({@code M7.1}).
 *
 * <p>The clause speaks of the lower organization concerned, which is a unit here. Where a task
 * passes several levels, whether each of them is concerned is left open; that every level is, is
 * our reading.
 */
public enum RouteReading {
  /** Every unit on the way, and the addressed one: our reading. */
  EVERY_LEVEL("every level is read as concerned"),
  /** The addressed unit only. */
  ADDRESSED_ONLY("only the addressed unit is read as concerned");

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
