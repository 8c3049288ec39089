package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;

/**
 * How many tests of the ideas of a turn held ({@code M4.4}, {@code M4.6}).
 *
 * <p>Each idea counts once in each unit, with the last test there that says yes or no.
 *
 * @param held how often it held
 * @param failed how often it failed
 * @param undecided how often no test says yes or no yet
 * @param units the units in which a test says yes or no
 */
public record Correctness(int held, int failed, int undecided, ImmutableSet<UnitId> units) {

  /**
   * Makes it of its numbers.
   *
   * @throws IllegalArgumentException if one is below zero
   */
  public Correctness {
    Argument.count("held", held);
    Argument.count("failed", failed);
    Argument.count("undecided", undecided);
    requireNonNull(units, "units");
  }

  /** How many held of those that are decided. */
  public PartOf heldOfDecided() {
    return new PartOf(held, held + failed);
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return held + " held, " + failed + " failed, " + undecided + " undecided";
  }
}
