package org.leadershipmethod.group;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.function.Predicate;
import org.leadershipmethod.organization.UnitId;

/**
 * How the leaderships of an organization renewed themselves between two moments, unit by unit
 * ({@code R3.3}).
 *
 * <p>A unit is compared with itself, so only those count that are there at both moments and that
 * the record covers; the others are told, each in one of the four sets. A unit of which the record
 * leaves open whether it was there at one of the moments is not compared.
 *
 * @param from the earlier moment; what happened at it is counted
 * @param to the later moment; what happened at it is counted
 * @param source what counts as leading
 * @param isCovered whether the record covers both moments, and the events that say who leads; where
 *     it does not, its silence says nothing
 * @param renewals the units that were compared
 * @param dissolved the units that are there at the earlier moment only
 * @param created the units that are there at the later moment only
 * @param notSure the units that may or may not have been there at one of the moments
 * @param notCovered the units that the record does not cover
 */
public record RenewalPeriod(
    Instant from,
    Instant to,
    LeadershipSource source,
    boolean isCovered,
    ImmutableList<Renewal> renewals,
    ImmutableSet<UnitId> dissolved,
    ImmutableSet<UnitId> created,
    ImmutableSet<UnitId> notSure,
    ImmutableSet<UnitId> notCovered) {

  /**
   * Makes the comparison.
   *
   * @throws IllegalArgumentException if the later moment is before the earlier one
   */
  public RenewalPeriod {
    requireNonNull(source, "source");
    requireNonNull(renewals, "renewals");
    requireNonNull(dissolved, "dissolved");
    requireNonNull(created, "created");
    requireNonNull(notSure, "notSure");
    requireNonNull(notCovered, "notCovered");
    if (requireNonNull(to, "to").isBefore(requireNonNull(from, "from"))) {
      throw new IllegalArgumentException(
          "The later moment comes second, but " + to + " is before " + from + ".");
    }
  }

  /** The same of some units only. */
  public RenewalPeriod of(Predicate<UnitId> units) {
    return new RenewalPeriod(
        from,
        to,
        source,
        isCovered,
        renewals.stream().filter(one -> units.test(one.unit())).collect(toImmutableList()),
        some(dissolved, units),
        some(created, units),
        some(notSure, units),
        some(notCovered, units));
  }

  private static ImmutableSet<UnitId> some(ImmutableSet<UnitId> all, Predicate<UnitId> units) {
    return all.stream().filter(units).collect(toImmutableSet());
  }

  /** All units that were compared, together. */
  public RenewalFigures figures() {
    return renewals.stream()
        .map(one -> RenewalFigures.of(one, from, to))
        .collect(RenewalFigures.sum());
  }
}
