package org.leadershipmethod.massline;

import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.internal.Counted;

/**
 * From how many sources the ideas of a turn come that stand, through all turns before it ({@code
 * M4.1}, {@code M4.6}).
 *
 * <p>An idea stands that was made of others and is not set aside everywhere. What was said after
 * the turn is not behind it.
 *
 * @param standing how many ideas of the turn stand
 * @param ideas how many different ideas were voiced behind them
 * @param named how many different people voiced these, of those who are named
 * @param counted how many others did, each time counted anew
 */
public record Richness(int standing, int ideas, int named, long counted) {

  /**
   * Makes it of its numbers.
   *
   * @throws IllegalArgumentException if one is below zero
   */
  public Richness {
    Argument.count("standing", standing);
    Argument.count("ideas", ideas);
    Argument.count("named", named);
    if (counted < 0) {
      throw new IllegalArgumentException(
          "counted counts people or seats, but it was " + counted + ".");
    }
  }

  /** How many people stand behind them, as far as can be said: named and counted. */
  public long people() {
    return named + counted;
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return "%s, %s by name, %d counted"
        .formatted(Counted.of(ideas, "idea", "ideas"), Counted.people(named), counted);
  }
}
