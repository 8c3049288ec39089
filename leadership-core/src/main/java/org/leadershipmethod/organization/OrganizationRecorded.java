package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

/**
 * The whole organization as it was found; takes the place of what was known before.
 *
 * <p>Everyone in charge counts as having been so since the earliest moment of this entry.
 *
 * @param organization what was found
 */
public record OrganizationRecorded(Organization organization) implements OrganizationEvent {

  /** Makes the event. */
  public OrganizationRecorded {
    requireNonNull(organization, "organization");
  }
}
