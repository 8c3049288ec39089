package org.leadershipmethod.rule;

import java.time.Duration;

/**
 * How hard the circumstances are: the harder, the closer the links have to be ({@code M9.2}).
 *
 * <p>The text gives no figures. Halving a window for each degree is our choice; a bound says
 * whether it is scaled.
 */
public enum Difficulty {
  /** As it usually is: bounds stand as stated. */
  ORDINARY(1),
  /** Hard: windows are half as long. */
  HARD(2),
  /** Severe: windows are a quarter as long. */
  SEVERE(4);

  private final int divisor;

  Difficulty(int divisor) {
    this.divisor = divisor;
  }

  /** A window as it is under this difficulty: never longer than stated. */
  public Duration tighten(Duration window) {
    return window.dividedBy(divisor);
  }
}
