package org.leadershipmethod.group;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * How the leadership of one unit renewed itself between two moments: who stayed, who went, who is
 * new and where from ({@code R3.3}).
 *
 * <p>Only the two moments count, as with {@link Stability}. Each person is in one of the four,
 * which is checked here. It is a measure and no verdict.
 *
 * @param unit which unit
 * @param retained who leads it at both moments
 * @param gone who leads it at the earlier moment only
 * @param arrived who leads it at the later moment only, and where each was at the earlier one
 * @param notSure of whom the record leaves open whether they led at one of the moments
 */
public record Renewal(
    UnitId unit,
    ImmutableSet<PersonId> retained,
    ImmutableSet<PersonId> gone,
    ImmutableMap<PersonId, LeaderOrigin> arrived,
    ImmutableSet<PersonId> notSure) {

  /**
   * Makes the measure.
   *
   * @throws IllegalArgumentException if somebody is in two of the four
   */
  public Renewal {
    requireNonNull(unit, "unit");
    requireNonNull(retained, "retained");
    requireNonNull(gone, "gone");
    requireNonNull(arrived, "arrived");
    requireNonNull(notSure, "notSure");
    long people =
        Stream.of(retained, gone, arrived.keySet(), notSure)
            .flatMap(ImmutableSet::stream)
            .distinct()
            .count();
    if (people != retained.size() + gone.size() + arrived.size() + notSure.size()) {
      throw new IllegalArgumentException(
          "Each person stayed, went, is new or is not sure, but somebody was in two of these.");
    }
  }

  /** Who leads the unit at the earlier moment, apart from those who are not sure. */
  public ImmutableSet<PersonId> before() {
    return together(retained, gone);
  }

  /** Who leads the unit at the later moment, apart from those who are not sure. */
  public ImmutableSet<PersonId> after() {
    return together(retained, arrived.keySet());
  }

  private static ImmutableSet<PersonId> together(
      ImmutableSet<PersonId> some, ImmutableSet<PersonId> others) {
    return Stream.concat(some.stream(), others.stream()).sorted().collect(toImmutableSet());
  }
}
