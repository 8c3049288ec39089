package org.leadershipmethod.examples.kubernetes;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A group of the community as a snapshot shows it.
 *
 * @param id what everything else names it by
 * @param chairs its chairs
 * @param techLeads its technical leads
 */
record Group(UnitId id, ImmutableSet<PersonId> chairs, ImmutableSet<PersonId> techLeads) {

  /** Everyone who leads it, each once. */
  ImmutableSet<PersonId> leads() {
    return ImmutableSet.<PersonId>builder().addAll(chairs).addAll(techLeads).build();
  }
}
