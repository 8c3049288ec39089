package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.internal.Counted;

/**
 * The results of the units that a call reached: those that were guided as well beside those that
 * were only called ({@code M2.3}).
 *
 * <p>It counts and claims nothing further. Only guidance that came before the result counts: what
 * came after it had no part in it. Units of which nobody wrote down a result, or of which it is
 * undecided, stand apart and are in neither column.
 *
 * @param guidedAchieved units that were called and guided, and achieved it
 * @param guidedMissed units that were called and guided, and missed it
 * @param calledAchieved units that were only called, and achieved it
 * @param calledMissed units that were only called, and missed it
 * @param open units that were called, are still there, and of which no result is known
 */
public record TwoWays(
    int guidedAchieved, int guidedMissed, int calledAchieved, int calledMissed, int open) {

  /**
   * Makes the counts.
   *
   * @throws IllegalArgumentException if one is below zero
   */
  public TwoWays {
    int least =
        Math.min(
            Math.min(guidedAchieved, guidedMissed),
            Math.min(Math.min(calledAchieved, calledMissed), open));
    if (least < 0) {
      throw new IllegalArgumentException("A count is not below zero, but one was " + least + ".");
    }
  }

  /** How many units were called and guided, and have a result. */
  public int guided() {
    return guidedAchieved + guidedMissed;
  }

  /** How many units were only called, and have a result. */
  public int called() {
    return calledAchieved + calledMissed;
  }

  /** The counts, in a sentence: of each way that has any, and of what is open. */
  @Override
  public String toString() {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    if (guided() > 0) {
      parts.add(achieved(guidedAchieved, guided(), "called and guided"));
    }
    if (called() > 0) {
      parts.add(achieved(calledAchieved, called(), "only called"));
    }
    if (open > 0 || guided() + called() == 0) {
      parts.add("no result is known of " + Counted.of(open, "unit", "units"));
    }
    return String.join("; ", parts.build());
  }

  private static String achieved(int achieved, int of, String how) {
    return achieved + " of " + Counted.of(of, "unit", "units") + " " + how + " achieved it";
  }
}
