package org.leadershipmethod.group;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationView;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * The organization and its leading groups after some entry. What is asked of a unit that is not
 * there is empty.
 *
 * @param organization the organization
 * @param groups the leading groups
 */
record LeadershipPicture(Organization organization, Groups groups) {

  static final LeadershipPicture EMPTY = new LeadershipPicture(Organization.empty(), Groups.NONE);

  /** The picture after one more entry; empty where that changes nothing here. */
  Optional<LeadershipPicture> after(Entry entry) {
    Optional<Organization> next = OrganizationView.ORGANIZATION.after(organization, entry).next();
    Optional<Groups> seats = GroupView.GROUPS.after(groups, entry).next();
    return next.isEmpty() && seats.isEmpty()
        ? Optional.empty()
        : Optional.of(new LeadershipPicture(next.orElse(organization), seats.orElse(groups)));
  }

  ImmutableSet<UnitId> units() {
    return organization.units().map(Unit::id).collect(toImmutableSet());
  }

  boolean isEmpty() {
    return organization.unitCount() == 0;
  }

  boolean contains(UnitId unit) {
    return organization.contains(unit);
  }

  Optional<UnitId> parent(UnitId unit) {
    return organization.unit(unit).flatMap(Unit::parent);
  }

  ImmutableSet<PersonId> leaders(LeadershipSource source, UnitId unit) {
    return source.leaders(organization, groups, unit);
  }

  /** Everyone who belongs to a unit, those in its leading group among them. */
  Set<PersonId> people(UnitId unit) {
    return contains(unit)
        ? Sets.union(organization.personnel(unit), groups.of(GroupId.of(unit)).members())
        : ImmutableSet.of();
  }

  boolean belongs(PersonId person, UnitId unit) {
    return contains(unit)
        && (organization.belongsTo(person, unit) || groups.of(GroupId.of(unit)).contains(person));
  }

  boolean belongsAnywhere(PersonId person) {
    return !organization.posts(person).isEmpty()
        || organization.units().map(Unit::id).anyMatch(unit -> belongs(person, unit));
  }
}
