package org.leadershipmethod.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.organization.PlainOrganization.Office;
import org.leadershipmethod.organization.PlainOrganization.Room;
import org.leadershipmethod.organization.PlainOrganization.Tenure;
import org.leadershipmethod.person.PersonId;

/** What events do to a plain organization, written down a second time and as plainly as can be. */
final class PlainChanges {

  private final PlainOrganization plain;

  PlainChanges(PlainOrganization plain) {
    this.plain = plain;
  }

  /** Whether an event can have happened. */
  boolean fits(OrganizationEvent event) {
    if (event instanceof UnitCreated created) {
      return !has(created.unit().id()) && created.unit().parent().map(this::has).orElse(true);
    } else if (event instanceof UnitMoved moved) {
      return has(moved.unit())
          && moved.newParent().map(to -> has(to) && !within(to, moved.unit())).orElse(true);
    } else if (event instanceof UnitMerged merged) {
      return has(merged.unit()) && has(merged.into()) && !within(merged.into(), merged.unit());
    } else if (event instanceof Appointed appointed) {
      Post post = appointed.post();
      boolean headed = plain.office(post).map(office -> office.head.isPresent()).orElse(false);
      return has(post.unit())
          && !plain.has(appointed.person(), post)
          && !(headed && post.kind() == Post.Kind.DEPARTMENT);
    } else if (event instanceof Departed departed) {
      return plain.has(departed.person(), departed.post());
    } else if (event instanceof MemberDescribed described) {
      return has(described.unit());
    }
    return true;
  }

  private boolean has(UnitId unit) {
    return plain.rooms.containsKey(unit);
  }

  private boolean within(UnitId unit, UnitId top) {
    return plain.subtree(top).contains(unit);
  }

  /** Makes an event happen that can. */
  void happen(OrganizationEvent event, Instant at) {
    if (event instanceof OrganizationRecorded recorded) {
      record(recorded.organization(), at);
    } else if (event instanceof UnitCreated created) {
      Unit unit = created.unit();
      plain.rooms.put(unit.id(), new Room(unit.name(), unit.kind(), unit.parent()));
      plain.children(unit.parent()).add(unit.id());
    } else if (event instanceof UnitMoved moved) {
      move(moved.unit(), moved.newParent());
    } else if (event instanceof UnitMerged merged) {
      merge(merged.unit(), merged.into());
    } else if (event instanceof Appointed appointed) {
      appoint(appointed.person(), appointed.post(), at);
    } else if (event instanceof Departed departed) {
      depart(departed.person(), departed.post(), at);
    } else if (event instanceof MemberDescribed described) {
      Room room = plain.rooms.get(described.unit());
      room.members.put(described.member().person(), described.member());
    }
  }

  /** Takes down all that an organization says, asking it only the simplest questions. */
  private void record(Organization organization, Instant at) {
    plain.rooms.clear();
    plain.below.clear();
    plain.tenures.clear();
    organization.units().forEach(unit -> record(organization, unit, at));
    organization.roots().forEach(plain.children(Optional.empty())::add);
  }

  private void record(Organization organization, Unit unit, Instant at) {
    UnitId id = unit.id();
    Room room = new Room(unit.name(), unit.kind(), unit.parent());
    plain.rooms.put(id, room);
    organization.children(id).forEach(plain.children(Optional.of(id))::add);
    for (PersonId person : organization.charge(id).holders()) {
      room.charge.add(person);
      plain.tenures.add(new Tenure(id, person, at, Optional.empty()));
    }
    room.furtherHeads.addAll(organization.furtherHeads(id));
    for (Department department : organization.departments(id)) {
      Office office = new Office();
      office.head = department.inCharge();
      office.staff.addAll(department.staff());
      room.offices.put(department.field(), office);
    }
    organization.members(id).forEach(member -> room.members.put(member.person(), member));
  }

  private void move(UnitId unit, Optional<UnitId> newParent) {
    Room room = plain.rooms.get(unit);
    if (!room.parent.equals(newParent)) {
      plain.children(room.parent).remove(unit);
      plain.children(newParent).add(unit);
      room.parent = newParent;
    }
  }

  private void merge(UnitId unit, UnitId into) {
    List.copyOf(plain.children(Optional.of(unit))).forEach(child -> move(child, Optional.of(into)));
    Room from = plain.rooms.remove(unit);
    plain.children(from.parent).remove(unit);
    Room to = plain.rooms.get(into);
    from.members.forEach(to.members::putIfAbsent);
    from.offices.forEach(
        (field, office) -> join(office, to.offices.computeIfAbsent(field, absent -> new Office())));
    plain.tenures.removeIf(tenure -> tenure.unit().equals(unit));
  }

  private static void join(Office from, Office to) {
    if (to.head.isEmpty()) {
      to.head = from.head;
    }
    List<PersonId> people = new ArrayList<>(from.head.stream().toList());
    people.addAll(from.staff);
    people.stream().filter(person -> !to.has(person)).forEach(to.staff::add);
  }

  private void appoint(PersonId person, Post post, Instant at) {
    Room room = plain.rooms.get(post.unit());
    post.field().ifPresent(field -> room.offices.computeIfAbsent(field, absent -> new Office()));
    switch (post.kind()) {
      case IN_CHARGE -> {
        room.charge.add(person);
        plain.tenures.add(new Tenure(post.unit(), person, at, Optional.empty()));
      }
      case FURTHER_HEAD -> room.furtherHeads.add(person);
      case DEPARTMENT -> plain.office(post).orElseThrow().head = Optional.of(person);
      case STAFF -> plain.office(post).orElseThrow().staff.add(person);
      case MEMBER -> room.members.put(person, Member.of(person));
    }
  }

  private void depart(PersonId person, Post post, Instant at) {
    Room room = plain.rooms.get(post.unit());
    switch (post.kind()) {
      case IN_CHARGE -> {
        room.charge.remove(person);
        plain.tenures.replaceAll(tenure -> ended(tenure, person, post.unit(), at));
      }
      case FURTHER_HEAD -> room.furtherHeads.remove(person);
      case DEPARTMENT -> plain.office(post).orElseThrow().head = Optional.empty();
      case STAFF -> plain.office(post).orElseThrow().staff.remove(person);
      case MEMBER -> room.members.remove(person);
    }
  }

  private static Tenure ended(Tenure tenure, PersonId person, UnitId unit, Instant at) {
    boolean isIt = tenure.person().equals(person) && tenure.unit().equals(unit);
    return isIt && tenure.to().isEmpty()
        ? new Tenure(unit, person, tenure.from(), Optional.of(at))
        : tenure;
  }
}
