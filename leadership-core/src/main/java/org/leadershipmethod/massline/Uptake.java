package org.leadershipmethod.massline;

import org.leadershipmethod.internal.Argument;

/**
 * What people did with the ideas of a turn that were explained to them: how alive the ideas are
 * ({@code M4.3}, {@code M4.6}).
 *
 * <p>Each idea counts once in each unit where it was explained.
 *
 * @param explained how often one was explained in a unit
 * @param embraced how often people there embraced it
 * @param held how often they held fast to it
 * @param practised how often they acted on it
 */
public record Uptake(int explained, int embraced, int held, int practised) {

  /**
   * Makes it of its numbers.
   *
   * @throws IllegalArgumentException if one is below zero, or above those that were explained
   */
  public Uptake {
    Argument.count("explained", explained);
    of(embraced, explained);
    of(held, explained);
    of(practised, explained);
  }

  private static PartOf of(int part, int explained) {
    return new PartOf(part, explained);
  }

  /** How many were embraced of those that were explained. */
  public PartOf embracedOfExplained() {
    return of(embraced, explained);
  }

  /** How many people held fast to, of those that were explained. */
  public PartOf heldOfExplained() {
    return of(held, explained);
  }

  /** How many people acted on, of those that were explained. */
  public PartOf practisedOfExplained() {
    return of(practised, explained);
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return explained
        + " explained, of these "
        + embraced
        + " embraced, "
        + held
        + " held fast, "
        + practised
        + " acted on";
  }
}
