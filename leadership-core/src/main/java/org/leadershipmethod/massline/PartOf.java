package org.leadershipmethod.massline;

import java.util.Optional;
import org.leadershipmethod.election.Share;

/**
 * So many of so many, where there may be none: {@code 2 of 3}.
 *
 * @param part how many
 * @param whole of how many
 */
public record PartOf(int part, int whole) {

  /**
   * Makes it of its numbers.
   *
   * @throws IllegalArgumentException if the part is below zero, or above the whole
   */
  public PartOf {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(
          "A part is from 0 to the whole, but it was " + part + " of " + whole + ".");
    }
  }

  /** The exact share; empty where there is nothing of which it could be one. */
  public Optional<Share> share() {
    return whole == 0 ? Optional.empty() : Optional.of(Share.of(part, whole));
  }

  /** The two numbers. */
  @Override
  public String toString() {
    return part + " of " + whole;
  }
}
