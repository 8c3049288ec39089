package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * The whole organization as it was found; takes the place of what was known before.
 *
 * <p>Where the whole was recorded for the first time, everyone in charge counts as having been so
 * since the earliest moment of this entry. What is known of the time before an entry like this
 * stays known after it: whoever is in charge again has been so since then. Who came or went between
 * two of them did so nobody knows when, so both are read as widely as can be: who is new may have
 * been in charge since the earlier one, who is not there any more until this one.
 *
 * @param organization what was found
 */
public record OrganizationRecorded(Organization organization) implements OrganizationEvent {

  /** Makes the event. */
  public OrganizationRecorded {
    requireNonNull(organization, "organization");
  }

  /** Those that were not found. */
  @Override
  public ImmutableSet<UnitId> gone(Set<UnitId> units) {
    return units.stream()
        .filter(unit -> !organization.contains(unit))
        .collect(ImmutableSet.toImmutableSet());
  }
}
