package org.leadershipmethod.organization;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/**
 * Other ids for the same units and people, one for each; and the same organization written down
 * again in another order.
 */
record OtherIds(Map<UnitId, UnitId> units, Map<PersonId, PersonId> people) {

  /** Everything keeps its id. */
  static final OtherIds NONE = new OtherIds(Map.of(), Map.of());

  UnitId of(UnitId unit) {
    return units.getOrDefault(unit, unit);
  }

  PersonId of(PersonId person) {
    return people.getOrDefault(person, person);
  }

  ImmutableSet<PersonId> of(Collection<PersonId> some) {
    return some.stream().map(this::of).collect(toImmutableSet());
  }

  Unit of(Unit unit) {
    return new Unit(of(unit.id()), unit.name(), unit.kind(), unit.parent().map(this::of));
  }

  private Successor of(Successor one) {
    return new Successor(
        of(one.id()),
        one.name(),
        one.kind(),
        of(one.members()),
        one.below().stream().map(this::of).collect(toImmutableSet()));
  }

  Member of(Member member) {
    return new Member(of(member.person()), member.part(), member.kind());
  }

  Department of(Department department) {
    return new Department(
        of(department.unit()),
        department.field(),
        department.inCharge().map(this::of),
        of(department.staff()));
  }

  Post of(Post post) {
    return new Post(post.kind(), of(post.unit()), post.field());
  }

  OrganizationEvent of(OrganizationEvent event) {
    if (event instanceof OrganizationRecorded recorded) {
      return new OrganizationRecorded(of(recorded.organization()));
    } else if (event instanceof UnitCreated created) {
      return new UnitCreated(of(created.unit()));
    } else if (event instanceof UnitMoved moved) {
      return new UnitMoved(of(moved.unit()), moved.newParent().map(this::of));
    } else if (event instanceof UnitMerged merged) {
      return new UnitMerged(of(merged.unit()), of(merged.into()));
    } else if (event instanceof UnitRenamed renamed) {
      return new UnitRenamed(of(renamed.unit()), renamed.name(), renamed.kind());
    } else if (event instanceof UnitSplit split) {
      return new UnitSplit(
          of(split.unit()),
          split.into().stream().map(this::of).collect(ImmutableList.toImmutableList()));
    } else if (event instanceof UnitClosed closed) {
      return new UnitClosed(of(closed.unit()));
    } else if (event instanceof DepartmentOpened opened) {
      return new DepartmentOpened(of(opened.unit()), opened.field());
    } else if (event instanceof DepartmentClosed closed) {
      return new DepartmentClosed(of(closed.unit()), closed.field());
    } else if (event instanceof Appointed appointed) {
      return new Appointed(of(appointed.person()), of(appointed.post()));
    } else if (event instanceof Departed departed) {
      return new Departed(of(departed.person()), of(departed.post()));
    }
    MemberDescribed described = (MemberDescribed) event;
    return new MemberDescribed(of(described.unit()), of(described.member()));
  }

  Organization of(Organization organization) {
    return rewritten(organization, new Random(0));
  }

  /**
   * The organization under its other ids, written down in an order of chance; only those side by
   * side keep theirs, which counts.
   */
  Organization rewritten(Organization organization, Random random) {
    List<Consumer<OrganizationRows>> rows = new ArrayList<>();
    organization.units().forEach(unit -> addPosts(organization, unit.id(), rows));
    Collections.shuffle(rows, random);
    OrganizationRows all = new OrganizationRows();
    rows.subList(0, rows.size() / 2).forEach(row -> row.accept(all));
    inAnyOrder(organization, random).forEach(unit -> addRow(of(unit), all));
    rows.subList(rows.size() / 2, rows.size()).forEach(row -> row.accept(all));
    return Organization.ofRows(all).orElseThrow();
  }

  /** All units; at each turn the next one of those side by side somewhere. */
  private static List<Unit> inAnyOrder(Organization organization, Random random) {
    Map<Optional<UnitId>, List<Unit>> waiting = new HashMap<>();
    organization
        .units()
        .forEach(unit -> waiting.computeIfAbsent(unit.parent(), p -> new ArrayList<>()).add(unit));
    List<Unit> all = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<Optional<UnitId>> parents = List.copyOf(waiting.keySet());
      Optional<UnitId> parent = parents.get(random.nextInt(parents.size()));
      all.add(waiting.get(parent).remove(0));
      waiting.values().removeIf(List::isEmpty);
    }
    return all;
  }

  private static void addRow(Unit unit, OrganizationRows rows) {
    rows.unit(
        "a row",
        unit.id().value(),
        unit.name(),
        unit.kind().value(),
        unit.parent().map(UnitId::value).orElse(null));
  }

  private void addPosts(
      Organization organization, UnitId unit, List<Consumer<OrganizationRows>> rows) {
    String id = of(unit).value();
    for (PersonId person : of(organization.charge(unit).holders())) {
      rows.add(all -> all.inCharge("a row", id, person.value()));
    }
    for (PersonId person : of(organization.furtherHeads(unit))) {
      rows.add(all -> all.furtherHead("a row", id, person.value()));
    }
    organization.departments(unit).forEach(d -> addDepartment(of(d), rows));
    organization.members(unit).map(this::of).forEach(m -> rows.add(all -> addMember(id, m, all)));
  }

  private static void addDepartment(Department department, List<Consumer<OrganizationRows>> rows) {
    String unit = department.unit().value();
    String field = department.field().value();
    String head = department.inCharge().map(PersonId::value).orElse(null);
    rows.add(all -> all.department("a row", unit, field, head));
    for (PersonId person : department.staff()) {
      rows.add(all -> all.staff("a row", unit, field, person.value()));
    }
  }

  private static void addMember(String unit, Member member, OrganizationRows rows) {
    Part part = member.part().orElse(null);
    String kind = member.kind().map(PersonnelKind::value).orElse(null);
    rows.member("a row", unit, member.person().value(), part, kind);
  }

  /** The events that lead to an organization from none. */
  static List<OrganizationEvent> eventsOf(Organization organization) {
    List<OrganizationEvent> events = new ArrayList<>();
    organization.units().forEach(unit -> events.add(new UnitCreated(unit)));
    organization
        .units()
        .map(Unit::id)
        .forEach(
            unit -> {
              organization.charge(unit).holders().forEach(p -> add(events, p, Post.inCharge(unit)));
              organization.furtherHeads(unit).forEach(p -> add(events, p, Post.furtherHead(unit)));
              organization.departments(unit).forEach(department -> add(events, department));
              organization
                  .members(unit)
                  .forEach(member -> events.add(new MemberDescribed(unit, member)));
            });
    return events;
  }

  private static void add(List<OrganizationEvent> events, PersonId person, Post post) {
    events.add(new Appointed(person, post));
  }

  private static void add(List<OrganizationEvent> events, Department department) {
    Post post = Post.department(department.unit(), department.field());
    PersonId passing = PersonId.of("passing");
    // somebody comes and goes, so that a department without people is there too
    add(events, passing, post);
    events.add(new Departed(passing, post));
    department.inCharge().ifPresent(person -> add(events, person, post));
    department
        .staff()
        .forEach(p -> add(events, p, Post.staff(department.unit(), department.field())));
  }
}
