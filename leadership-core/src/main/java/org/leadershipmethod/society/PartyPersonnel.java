package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Who of a party stands in its units, and who stands there without being of the party.
 *
 * <p>People are the same people in a society and in an organization: the same id is the same
 * person. What a party does through its units is told by the rules about relaying and planning, as
 * of any organization.
 *
 * <p>It is no finding: nobody has to be a member to work in a unit of the party, and no rule asks
 * for it. Members who stand in no unit are in neither set. For example, of 40 members 12 may be
 * active, and 3 others work beside them.
 *
 * @param units the party's units: the one that was named when it was founded, and all below it
 * @param active the members who stand in one of them
 * @param others who stands in one of them and is not a member
 */
public record PartyPersonnel(
    ImmutableSet<UnitId> units, ImmutableSet<PersonId> active, ImmutableSet<PersonId> others) {

  /** Makes the measure. */
  public PartyPersonnel {
    requireNonNull(units, "units");
    requireNonNull(active, "active");
    requireNonNull(others, "others");
  }

  /**
   * The measure of a party; empty sets where it named no unit, or the organization has none of that
   * id.
   */
  public static PartyPersonnel of(Party party, Organization organization) {
    requireNonNull(organization, "organization");
    ImmutableSet<UnitId> units =
        party.organization().filter(organization::contains).stream()
            .flatMap(organization::subtree)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<PersonId> people =
        units.stream()
            .flatMap(unit -> organization.personnel(unit).stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<PersonId> active = ImmutableSet.copyOf(Sets.filter(people, party::isMember));
    return new PartyPersonnel(units, active, Sets.difference(people, active).immutableCopy());
  }
}
