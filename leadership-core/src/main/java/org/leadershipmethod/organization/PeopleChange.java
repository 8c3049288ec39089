package org.leadershipmethod.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.person.PersonId;

/**
 * Who left and who came between two findings of an organization, department by department, and what
 * units are called.
 */
final class PeopleChange {

  private final Organization earlier;
  private final Organization later;

  PeopleChange(Organization earlier, Organization later) {
    this.earlier = earlier;
    this.later = later;
  }

  /** New names, departures and closed departments of the units that are there both times. */
  void addLeaving(ImmutableList.Builder<OrganizationEvent> events) {
    later.units().filter(unit -> earlier.contains(unit.id())).forEach(unit -> leave(unit, events));
  }

  private void leave(Unit unit, ImmutableList.Builder<OrganizationEvent> events) {
    UnitId id = unit.id();
    Unit before = earlier.unit(id).orElseThrow();
    boolean isOfKind = before.kind().equals(unit.kind());
    if (!isOfKind || !before.name().equals(unit.name())) {
      Optional<UnitKind> kind = isOfKind ? Optional.empty() : Optional.of(unit.kind());
      events.add(new UnitRenamed(id, unit.name(), kind));
    }
    int here = later.numberOf(id);
    int there = earlier.numberOf(id);
    depart(earlier.inCharge(there), later.inCharge(here), Post.inCharge(id), events);
    depart(earlier.furtherHeads(id), later.furtherHeads(id), Post.furtherHead(id), events);
    for (Department department : earlier.departments(id)) {
      later
          .department(id, department.field())
          .ifPresentOrElse(
              after -> leave(department, after, events),
              () -> events.add(new DepartmentClosed(id, department.field())));
    }
    earlier
        .members(id)
        .filter(member -> later.member(id, member.person()).isEmpty())
        .forEach(member -> events.add(new Departed(member.person(), Post.member(id))));
  }

  private static void leave(
      Department before, Department after, ImmutableList.Builder<OrganizationEvent> events) {
    UnitId unit = before.unit();
    depart(head(before), head(after), Post.department(unit, before.field()), events);
    depart(before.staff(), after.staff(), Post.staff(unit, before.field()), events);
  }

  private static ImmutableSet<PersonId> head(Department department) {
    return department.inCharge().map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  private static void depart(
      Set<PersonId> before,
      Set<PersonId> after,
      Post post,
      ImmutableList.Builder<OrganizationEvent> events) {
    Sets.difference(before, after).forEach(person -> events.add(new Departed(person, post)));
  }

  /** Appointments, new departments and descriptions of all units that are there now. */
  void addComing(ImmutableList.Builder<OrganizationEvent> events) {
    later.units().map(Unit::id).forEach(unit -> come(unit, events));
  }

  private void come(UnitId unit, ImmutableList.Builder<OrganizationEvent> events) {
    boolean wasThere = earlier.contains(unit);
    appoint(
        wasThere ? earlier.inCharge(earlier.numberOf(unit)) : ImmutableSet.of(),
        later.inCharge(later.numberOf(unit)),
        Post.inCharge(unit),
        events);
    appoint(
        wasThere ? earlier.furtherHeads(unit) : ImmutableSet.of(),
        later.furtherHeads(unit),
        Post.furtherHead(unit),
        events);
    for (Department department : later.departments(unit)) {
      Optional<Department> before =
          wasThere ? earlier.department(unit, department.field()) : Optional.empty();
      come(before, department, events);
    }
    later.members(unit).forEach(member -> come(unit, wasThere, member, events));
  }

  private static void come(
      Optional<Department> before,
      Department after,
      ImmutableList.Builder<OrganizationEvent> events) {
    UnitId unit = after.unit();
    if (before.isEmpty() && after.people().isEmpty()) {
      events.add(new DepartmentOpened(unit, after.field()));
    }
    appoint(
        before.map(PeopleChange::head).orElse(ImmutableSet.of()),
        head(after),
        Post.department(unit, after.field()),
        events);
    appoint(
        before.map(Department::staff).orElse(ImmutableSet.of()),
        after.staff(),
        Post.staff(unit, after.field()),
        events);
  }

  private void come(
      UnitId unit,
      boolean wasThere,
      Member member,
      ImmutableList.Builder<OrganizationEvent> events) {
    Optional<Member> before = wasThere ? earlier.member(unit, member.person()) : Optional.empty();
    if (before.isEmpty() && member.equals(Member.of(member.person()))) {
      events.add(new Appointed(member.person(), Post.member(unit)));
    } else if (!before.equals(Optional.of(member))) {
      events.add(new MemberDescribed(unit, member));
    }
  }

  private static void appoint(
      Set<PersonId> before,
      Set<PersonId> after,
      Post post,
      ImmutableList.Builder<OrganizationEvent> events) {
    Sets.difference(after, before).forEach(person -> events.add(new Appointed(person, post)));
  }
}
