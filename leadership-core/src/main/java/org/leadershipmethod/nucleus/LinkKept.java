package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody of a leading group worked or talked with people of the unit ({@code M3.2}).
 *
 * <p>Those among them who sit in the group themselves make no link. To mobilize people is a link,
 * too ({@code M7.6}): it is read from {@link org.leadershipmethod.relay.PersonnelMobilized}, and
 * needs no second entry.
 *
 * @param unit the unit
 * @param by who did so
 * @param people with whom
 */
public record LinkKept(UnitId unit, PersonId by, ImmutableSet<PersonId> people)
    implements NucleusEvent {

  /** Makes the event. */
  public LinkKept {
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    requireNonNull(people, "people");
  }
}
