package org.leadershipmethod.organization;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.PlainOrganization.Office;
import org.leadershipmethod.organization.PlainOrganization.Room;
import org.leadershipmethod.person.PersonId;

/** Asks an organization everything that can be asked, and compares with a plain one. */
final class Agreement {

  private final Organization organization;
  private final PlainOrganization plain;

  private Agreement(Organization organization, PlainOrganization plain) {
    this.organization = organization;
    this.plain = plain;
  }

  /** Fails unless both say the same to every question about units and people of {@link Chances}. */
  static void check(Organization organization, PlainOrganization plain) {
    Agreement agreement = new Agreement(organization, plain);
    agreement.checkTree();
    Chances.units().forEach(agreement::checkUnit);
    agreement.checkPosts();
  }

  /** Fails unless both name the same people in charge during a time. */
  static void checkCharge(Organization organization, PlainOrganization plain, When time) {
    plain
        .rooms
        .keySet()
        .forEach(
            unit ->
                assertThat(organization.chargeDuring(unit, time))
                    .containsExactlyInAnyOrderElementsOf(plain.chargeDuring(unit, time)));
  }

  private void checkTree() {
    assertThat(organization.unitCount()).isEqualTo(plain.rooms.size());
    assertThat(organization.units().map(Unit::id)).containsExactlyElementsOf(plain.preorder());
    assertThat(organization.handles().map(UnitHandle::id))
        .containsExactlyElementsOf(plain.preorder());
    assertThat(organization.roots()).containsExactlyElementsOf(plain.children(Optional.empty()));
  }

  private void checkUnit(UnitId id) {
    Room room = plain.rooms.get(id);
    assertThat(organization.contains(id)).isEqualTo(room != null);
    assertThat(organization.find(id).map(UnitHandle::id))
        .isEqualTo(Optional.of(id).filter(there -> room != null));
    assertThat(organization.unit(id))
        .isEqualTo(Optional.ofNullable(room).map(r -> new Unit(id, r.name, r.kind, r.parent)));
    if (room == null) {
      assertThatThrownBy(() -> organization.charge(id))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'" + id + "'");
      return;
    }
    checkPlace(id, room);
    checkHeads(id, room);
    checkHandle(id, room);
    checkDepartments(id, room);
    checkMembers(id, room);
  }

  private void checkPlace(UnitId id, Room room) {
    assertThat(organization.parent(id)).isEqualTo(room.parent);
    assertThat(organization.children(id))
        .containsExactlyElementsOf(plain.children(Optional.of(id)));
    assertThat(organization.subtree(id)).containsExactlyElementsOf(plain.subtree(id));
    for (UnitId other : plain.rooms.keySet()) {
      boolean isBelow = plain.isBelow(id, other);
      assertThat(organization.isSubordinate(id, other)).isEqualTo(isBelow);
      List<UnitId> way = plain.wayUp(id);
      assertThat(organization.pathDown(other, id).map(List::copyOf))
          .isEqualTo(
              isBelow
                  ? Optional.of(Lists.reverse(way.subList(0, way.indexOf(other) + 1)))
                  : Optional.empty());
    }
  }

  private void checkHeads(UnitId id, Room room) {
    assertThat(organization.charge(id).holders()).containsExactlyElementsOf(room.charge);
    assertThat(organization.furtherHeads(id)).containsExactlyElementsOf(room.furtherHeads);
  }

  private void checkHandle(UnitId id, Room room) {
    UnitHandle unit = organization.handle(id);
    assertThat(unit.id()).isEqualTo(id);
    assertThat(unit.unit(organization).name()).isEqualTo(room.name);
    assertThat(unit.parent(organization).map(UnitHandle::id)).isEqualTo(room.parent);
    assertThat(unit.charge(organization)).isEqualTo(Charge.of(room.charge));
    assertThat(unit.head(organization).map(PersonHandle::id))
        .isEqualTo(Charge.of(room.charge).soleHolder());
    checkPeople(unit, room);
    for (UnitId higher : plain.rooms.keySet()) {
      checkWay(organization.handle(higher), unit);
    }
    for (FieldOfWork field : Chances.fields()) {
      checkAnswerers(unit.answerers(field, organization), id, field);
      List<UnitId> visited = new ArrayList<>();
      for (Answerers answerers : organization.answerers(id, field)) {
        visited.add(answerers.unitId());
        checkAnswerers(answerers, answerers.unitId(), field);
      }
      assertThat(visited).isEqualTo(plain.subtree(id));
    }
  }

  private void checkPeople(UnitHandle unit, Room room) {
    assertThat(unit.kind(organization)).isEqualTo(room.kind);
    assertThat(unit.children(organization).map(UnitHandle::id))
        .containsExactlyElementsOf(plain.children(Optional.of(unit.id())));
    assertThat(unit.childCount(organization)).isEqualTo(unit.children(organization).count());
    assertThat(unit.memberCount(organization)).isEqualTo(room.members.size());
    assertThat(unit.inCharge(organization).stream().map(PersonHandle::id))
        .containsExactlyElementsOf(room.charge);
    // whoever is in charge or has specific responsibility anywhere, as a handle of that place
    organization
        .handles()
        .flatMap(other -> other.inCharge(organization).stream())
        .forEach(person -> checkPerson(person, unit, room));
    for (FieldOfWork field : Chances.fields()) {
      Optional<Office> office = Optional.ofNullable(room.offices.get(field));
      assertThat(unit.hasDepartment(field, organization)).isEqualTo(office.isPresent());
      assertThat(unit.specific(field, organization).map(PersonHandle::id))
          .isEqualTo(office.flatMap(one -> one.head));
    }
  }

  private void checkPerson(PersonHandle person, UnitHandle unit, Room room) {
    assertThat(unit.isInCharge(person, organization)).isEqualTo(room.charge.contains(person.id()));
    assertThat(unit.isMember(person, organization))
        .isEqualTo(room.members.containsKey(person.id()));
  }

  private void checkWay(UnitHandle higher, UnitHandle lower) {
    boolean isBelow = plain.isBelow(lower.id(), higher.id());
    List<UnitId> up = plain.wayUp(lower.id());
    Optional<List<UnitId>> way =
        Optional.of(up)
            .filter(units -> isBelow)
            .map(units -> Lists.reverse(units.subList(0, units.indexOf(higher.id()) + 1)));
    assertThat(lower.isBelow(higher, organization)).isEqualTo(isBelow);
    assertThat(
            higher
                .pathDown(lower, organization)
                .map(path -> path.stream().map(UnitHandle::id).toList()))
        .isEqualTo(way);
    for (FieldOfWork field : Chances.fields()) {
      assertThat(
              higher
                  .answerersDownTo(lower, field, organization)
                  .map(all -> all.stream().map(Answerers::unitId).toList()))
          .isEqualTo(way.map(units -> units.subList(1, units.size())));
    }
  }

  private void checkAnswerers(Answerers answerers, UnitId id, FieldOfWork field) {
    Room room = plain.rooms.get(id);
    Optional<PersonId> specific =
        Optional.ofNullable(room.offices.get(field)).flatMap(office -> office.head);
    assertThat(answerers.unit().id()).isEqualTo(id);
    assertThat(answerers.parent().map(UnitHandle::id)).isEqualTo(room.parent);
    assertThat(answerers.charge()).isEqualTo(Charge.of(room.charge));
    assertThat(answerers.head().map(PersonHandle::id))
        .isEqualTo(Charge.of(room.charge).soleHolder());
    assertThat(answerers.specific().map(PersonHandle::id)).isEqualTo(specific);
    assertThat(answerers.isSpecificOneMore())
        .isEqualTo(specific.filter(person -> !room.charge.contains(person)).isPresent());
    assertThat(answerers.passedOnBy().map(PersonHandle::id))
        .isEqualTo(
            room.parent.flatMap(above -> plain.rooms.get(above).charge.stream().findFirst()));
  }

  private void checkDepartments(UnitId id, Room room) {
    assertThat(organization.departments(id).stream().map(Department::field))
        .containsExactlyElementsOf(room.offices.keySet());
    for (FieldOfWork field : Chances.fields()) {
      Optional<Office> office = Optional.ofNullable(room.offices.get(field));
      Optional<Department> expected =
          office.map(o -> new Department(id, field, o.head, ImmutableSet.copyOf(o.staff)));
      assertThat(organization.department(id, field)).isEqualTo(expected);
      assertThat(organization.departments(id).stream().filter(d -> d.field().equals(field)))
          .containsExactlyElementsOf(expected.stream().toList());
      for (UnitId higher : plain.rooms.keySet()) {
        assertThat(organization.counterpart(higher, field, id))
            .isEqualTo(expected.filter(d -> plain.rooms.get(higher).offices.containsKey(field)));
      }
    }
  }

  private void checkMembers(UnitId id, Room room) {
    assertThat(organization.members(id)).containsExactlyElementsOf(room.members.values());
    assertThat(organization.memberCount(id)).isEqualTo(room.members.size());
    Set<PersonId> personnel = plain.personnel(id);
    assertThat(organization.personnel(id)).containsExactlyInAnyOrderElementsOf(personnel);
    for (PersonId person : Chances.people()) {
      assertThat(organization.member(id, person))
          .isEqualTo(Optional.ofNullable(room.members.get(person)));
      assertThat(organization.belongsTo(person, id)).isEqualTo(personnel.contains(person));
    }
  }

  private void checkPosts() {
    Map<PersonId, Set<Post>> posts = plain.posts();
    assertThat(organization.personCount()).isEqualTo(posts.size());
    for (PersonId person : Chances.people()) {
      assertThat(organization.posts(person))
          .containsExactlyInAnyOrderElementsOf(posts.getOrDefault(person, Set.of()));
    }
  }

  /** The numbers below a bound, as ids that begin with a letter. */
  static ImmutableSet<String> ids(String letter, int bound) {
    return IntStream.range(0, bound).mapToObj(i -> letter + i).collect(toImmutableSet());
  }
}
