package org.leadershipmethod.group;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * What counts as leading a unit when it is counted how a leadership renews itself ({@code R3.3}).
 *
 * <p>Records differ in what they write down. One knows who sits in leading groups, another only who
 * is in charge; so whoever counts has to choose.
 */
public enum LeadershipSource {
  /** A seat in the leading group of the unit. */
  SEATS(GroupEvent.class),

  /** Overall charge of the unit, alone or with others. */
  CHARGE(OrganizationEvent.class),

  /** Overall charge, a place as further head, or charge of a department of the unit. */
  HEADS(OrganizationEvent.class);

  private final Class<? extends Event> kind;

  LeadershipSource(Class<? extends Event> kind) {
    this.kind = kind;
  }

  /** The kind of events that say who leads. */
  public Class<? extends Event> kind() {
    return kind;
  }

  /**
   * Who leads a unit; nobody where it is not there.
   *
   * @param organization the organization as of a moment
   * @param groups the leading groups as of that moment
   * @param unit which unit
   */
  public ImmutableSet<PersonId> leaders(Organization organization, Groups groups, UnitId unit) {
    requireNonNull(groups, "groups");
    if (!organization.contains(requireNonNull(unit, "unit"))) {
      return ImmutableSet.of();
    }
    return switch (this) {
      case SEATS -> groups.of(GroupId.of(unit)).members();
      case CHARGE -> organization.charge(unit).holders();
      case HEADS -> heads(organization, unit);
    };
  }

  private static ImmutableSet<PersonId> heads(Organization organization, UnitId unit) {
    Stream<PersonId> ofDepartments =
        organization.departments(unit).stream().map(Department::inCharge).flatMap(Optional::stream);
    return Stream.of(
            organization.charge(unit).holders().stream(),
            organization.furtherHeads(unit).stream(),
            ofDepartments)
        .flatMap(people -> people)
        .collect(toImmutableSet());
  }
}
