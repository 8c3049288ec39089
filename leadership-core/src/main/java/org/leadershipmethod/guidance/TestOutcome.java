package org.leadershipmethod.guidance;

import org.leadershipmethod.internal.Argument;

/**
 * What came of a test of a directive in one unit: it held, it failed, or that is undecided ({@code
 * M6.4}).
 *
 * <p>An undecided test is no yes: it says what would decide it, and counts as no test until it is
 * decided. For example {@code new TestOutcome.Undecided("how many still come after the harvest")}.
 */
public sealed interface TestOutcome {

  /**
   * The directive held there.
   *
   * @param seen what was seen
   */
  record Held(String seen) implements TestOutcome {
    /**
     * Makes it of what was seen.
     *
     * @throws IllegalArgumentException if that is blank
     */
    public Held {
      Argument.text("seen", seen);
    }
  }

  /**
   * The directive failed there.
   *
   * @param seen what was seen
   */
  record Failed(String seen) implements TestOutcome {
    /**
     * Makes it of what was seen.
     *
     * @throws IllegalArgumentException if that is blank
     */
    public Failed {
      Argument.text("seen", seen);
    }
  }

  /**
   * Nobody can say yet whether the directive held there.
   *
   * @param wouldDecide what would decide it
   */
  record Undecided(String wouldDecide) implements TestOutcome {
    /**
     * Makes it of what would decide it.
     *
     * @throws IllegalArgumentException if that is blank
     */
    public Undecided {
      Argument.text("wouldDecide", wouldDecide);
    }
  }

  /** Whether the test says yes or no. */
  default boolean isDecided() {
    return !(this instanceof Undecided);
  }
}
