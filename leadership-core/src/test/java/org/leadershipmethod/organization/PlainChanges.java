package org.leadershipmethod.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.chronicle.When;
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
    if (event instanceof UnitRenamed renamed) {
      return has(renamed.unit());
    } else if (event instanceof UnitClosed closed) {
      return has(closed.unit());
    } else if (event instanceof UnitSplit split) {
      return has(split.unit()) && canSplit(split);
    } else if (event instanceof DepartmentOpened opened) {
      return has(opened.unit()) && !offices(opened.unit()).containsKey(opened.field());
    } else if (event instanceof DepartmentClosed closed) {
      return has(closed.unit()) && offices(closed.unit()).containsKey(closed.field());
    } else if (event instanceof UnitCreated created) {
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

  private Map<FieldOfWork, Office> offices(UnitId unit) {
    return plain.rooms.get(unit).offices;
  }

  private boolean canSplit(UnitSplit split) {
    List<UnitId> ids = split.into().stream().map(Successor::id).toList();
    List<UnitId> below = split.into().stream().flatMap(one -> one.below().stream()).toList();
    return ids.size() > 1
        && ids.stream().distinct().count() == ids.size()
        && ids.stream().noneMatch(this::has)
        && below.stream().distinct().count() == below.size()
        && plain.children(Optional.of(split.unit())).containsAll(below)
        && split.into().stream()
            .allMatch(one -> plain.personnel(split.unit()).containsAll(one.members()));
  }

  private boolean has(UnitId unit) {
    return plain.rooms.containsKey(unit);
  }

  private boolean within(UnitId unit, UnitId top) {
    return plain.subtree(top).contains(unit);
  }

  /** Makes an event happen that can. */
  void happen(OrganizationEvent event, When when) {
    Instant at = when.earliest();
    if (event instanceof OrganizationRecorded recorded) {
      record(recorded.organization(), when);
    } else if (event instanceof UnitRenamed renamed) {
      Room room = plain.rooms.get(renamed.unit());
      room.name = renamed.name();
      room.kind = renamed.kind().orElse(room.kind);
    } else if (event instanceof UnitClosed closed) {
      close(closed.unit());
    } else if (event instanceof UnitSplit split) {
      split(split);
    } else if (event instanceof DepartmentOpened opened) {
      offices(opened.unit()).put(opened.field(), new Office());
    } else if (event instanceof DepartmentClosed closed) {
      offices(closed.unit()).remove(closed.field());
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
  private void record(Organization organization, When when) {
    List<UnitId> before = List.copyOf(plain.rooms.keySet());
    plain.rooms.clear();
    plain.below.clear();
    organization.units().forEach(unit -> record(organization, unit));
    organization.roots().forEach(plain.children(Optional.empty())::add);
    plain.tenures.removeIf(tenure -> !has(tenure.unit()));
    plain.rooms.keySet().forEach(unit -> recordCharge(unit, before.contains(unit), when));
    plain.found = when.earliest();
  }

  private void record(Organization organization, Unit unit) {
    UnitId id = unit.id();
    Room room = new Room(unit.name(), unit.kind(), unit.parent());
    plain.rooms.put(id, room);
    organization.children(id).forEach(plain.children(Optional.of(id))::add);
    room.charge.addAll(organization.charge(id).holders());
    room.furtherHeads.addAll(organization.furtherHeads(id));
    for (Department department : organization.departments(id)) {
      Office office = new Office();
      office.head = department.inCharge();
      office.staff.addAll(department.staff());
      room.offices.put(department.field(), office);
    }
    organization.members(id).forEach(member -> room.members.put(member.person(), member));
  }

  /** Who came or went since the whole was found last may have done so at any moment since then. */
  private void recordCharge(UnitId unit, boolean wasThere, When when) {
    Set<PersonId> charge = plain.rooms.get(unit).charge;
    plain.tenures.replaceAll(
        tenure ->
            charge.contains(tenure.person())
                ? tenure
                : ended(tenure, tenure.person(), unit, when.latest()));
    for (PersonId person : charge) {
      if (plain.tenures.stream().noneMatch(one -> isPresent(one, unit, person))) {
        Instant from = wasThere ? plain.found : when.earliest();
        plain.tenures.add(new Tenure(unit, person, from, Optional.empty()));
      }
    }
  }

  private static boolean isPresent(Tenure tenure, UnitId unit, PersonId person) {
    return tenure.unit().equals(unit) && tenure.person().equals(person) && tenure.to().isEmpty();
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

  private void close(UnitId unit) {
    Room room = plain.rooms.get(unit);
    List.copyOf(plain.children(Optional.of(unit))).forEach(child -> move(child, room.parent));
    plain.rooms.remove(unit);
    plain.children(room.parent).remove(unit);
    plain.tenures.removeIf(tenure -> tenure.unit().equals(unit));
  }

  private void split(UnitSplit split) {
    Room from = plain.rooms.get(split.unit());
    for (Successor one : split.into()) {
      Room room = new Room(one.name(), one.kind(), from.parent);
      plain.rooms.put(one.id(), room);
      plain.children(from.parent).add(one.id());
      for (PersonId person : one.members()) {
        room.members.put(person, from.members.getOrDefault(person, Member.of(person)));
      }
      one.below().forEach(below -> move(below, Optional.of(one.id())));
    }
    close(split.unit());
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
