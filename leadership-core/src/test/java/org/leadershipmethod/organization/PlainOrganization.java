package org.leadershipmethod.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;

/**
 * An organization as anybody would write it first: maps and lists that change. Slow, and plain
 * enough to be believed; what the library says is compared with it.
 */
final class PlainOrganization {

  /** A unit with all that is in it. */
  static final class Room {
    String name;
    UnitKind kind;
    Optional<UnitId> parent;
    final Set<PersonId> charge = new LinkedHashSet<>();
    final Set<PersonId> furtherHeads = new LinkedHashSet<>();
    final Map<FieldOfWork, Office> offices = new TreeMap<>();
    final Map<PersonId, Member> members = new LinkedHashMap<>();

    Room(String name, UnitKind kind, Optional<UnitId> parent) {
      this.name = name;
      this.kind = kind;
      this.parent = parent;
    }

    Room copy() {
      Room copy = new Room(name, kind, parent);
      copy.charge.addAll(charge);
      copy.furtherHeads.addAll(furtherHeads);
      offices.forEach((field, office) -> copy.offices.put(field, office.copy()));
      copy.members.putAll(members);
      return copy;
    }

    /** All that counts when two are compared. */
    List<Object> content() {
      Map<FieldOfWork, Object> all = new HashMap<>();
      offices.forEach((field, office) -> all.put(field, List.of(office.head, office.staff)));
      return List.of(name, kind, parent, charge, furtherHeads, all, members);
    }
  }

  /** A department. */
  static final class Office {
    Optional<PersonId> head = Optional.empty();
    final Set<PersonId> staff = new LinkedHashSet<>();

    Office copy() {
      Office copy = new Office();
      copy.head = head;
      copy.staff.addAll(staff);
      return copy;
    }

    boolean has(PersonId person) {
      return head.equals(Optional.of(person)) || staff.contains(person);
    }
  }

  /** A time in charge. */
  record Tenure(UnitId unit, PersonId person, Instant from, Optional<Instant> to) {}

  final Map<UnitId, Room> rooms = new LinkedHashMap<>();

  /** Those right below a unit; those at the top under nothing. */
  final Map<Optional<UnitId>, List<UnitId>> below = new HashMap<>();

  final List<Tenure> tenures = new ArrayList<>();

  /** When the whole was found last. */
  Instant found = Instant.MIN;

  PlainOrganization copy() {
    PlainOrganization copy = new PlainOrganization();
    copy.found = found;
    rooms.forEach((id, room) -> copy.rooms.put(id, room.copy()));
    below.forEach((id, children) -> copy.below.put(id, new ArrayList<>(children)));
    copy.tenures.addAll(tenures);
    return copy;
  }

  /** All that counts when two are compared. */
  Object content() {
    List<Object> content = new ArrayList<>();
    preorder().forEach(id -> content.add(List.of(id, rooms.get(id).content())));
    return content;
  }

  List<UnitId> children(Optional<UnitId> unit) {
    return below.computeIfAbsent(unit, nothing -> new ArrayList<>());
  }

  List<UnitId> preorder() {
    List<UnitId> all = new ArrayList<>();
    children(Optional.empty()).forEach(root -> collect(root, all));
    return all;
  }

  List<UnitId> subtree(UnitId top) {
    List<UnitId> all = new ArrayList<>();
    collect(top, all);
    return all;
  }

  private void collect(UnitId unit, List<UnitId> all) {
    all.add(unit);
    children(Optional.of(unit)).forEach(child -> collect(child, all));
  }

  /** The unit and those above it. */
  List<UnitId> wayUp(UnitId unit) {
    List<UnitId> way = new ArrayList<>();
    for (Optional<UnitId> at = Optional.of(unit); at.isPresent(); at = rooms.get(at.get()).parent) {
      way.add(at.get());
    }
    return way;
  }

  boolean isBelow(UnitId lower, UnitId higher) {
    return !lower.equals(higher) && wayUp(lower).contains(higher);
  }

  /** Everyone with a post in a unit. */
  Set<PersonId> personnel(UnitId unit) {
    Room room = rooms.get(unit);
    Set<PersonId> all = new LinkedHashSet<>(room.charge);
    all.addAll(room.furtherHeads);
    room.offices.values().forEach(office -> office.head.ifPresent(all::add));
    room.offices.values().forEach(office -> all.addAll(office.staff));
    all.addAll(room.members.keySet());
    return all;
  }

  /** All posts that anybody has. */
  Map<PersonId, Set<Post>> posts() {
    Map<PersonId, Set<Post>> posts = new HashMap<>();
    rooms.forEach(
        (id, room) -> {
          note(posts, room.charge, Post.inCharge(id));
          note(posts, room.furtherHeads, Post.furtherHead(id));
          note(posts, room.members.keySet(), Post.member(id));
          room.offices.forEach(
              (field, office) -> {
                note(posts, office.head.stream().toList(), Post.department(id, field));
                note(posts, office.staff, Post.staff(id, field));
              });
        });
    return posts;
  }

  private static void note(Map<PersonId, Set<Post>> posts, Collection<PersonId> people, Post post) {
    people.forEach(p -> posts.computeIfAbsent(p, first -> new LinkedHashSet<>()).add(post));
  }

  boolean has(PersonId person, Post post) {
    return posts().getOrDefault(person, Set.of()).contains(post);
  }

  Set<PersonId> chargeDuring(UnitId unit, When time) {
    Set<PersonId> found = new LinkedHashSet<>();
    for (Tenure tenure : tenures) {
      boolean begun = tenure.from().compareTo(time.latest()) <= 0;
      boolean open = tenure.to().map(to -> to.compareTo(time.earliest()) > 0).orElse(true);
      if (tenure.unit().equals(unit) && begun && open) {
        found.add(tenure.person());
      }
    }
    return found;
  }

  /** The office of a post in a department, if its unit has one for the field. */
  Optional<Office> office(Post post) {
    return Optional.ofNullable(rooms.get(post.unit()))
        .flatMap(room -> post.field().map(room.offices::get).filter(Objects::nonNull));
  }
}
