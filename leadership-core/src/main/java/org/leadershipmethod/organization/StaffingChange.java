package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.stream.IntStream;
import org.leadershipmethod.internal.IntMultimap;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.OrderedInts;
import org.leadershipmethod.organization.Post.Kind;

/** A staffing while it changes. Asks nothing; what it is told has to fit. */
final class StaffingChange {

  private IntMultimap inCharge;
  private IntMultimap furtherHeads;
  private IntMultimap departmentHeads;
  private IntMultimap staff;
  private IntMultimap members;
  private IntMultimap departments;
  private IntTrie departmentUnits;
  private IntTrie departmentFields;
  private int departmentCount;
  private OrderedInts freeDepartments;
  private IntMultimap posts;
  private OrderedInts idle;

  StaffingChange(Staffing before) {
    inCharge = before.inCharge();
    furtherHeads = before.furtherHeads();
    departmentHeads = before.departmentHeads();
    staff = before.staff();
    members = before.members();
    departments = before.departments();
    departmentUnits = before.departmentUnits();
    departmentFields = before.departmentFields();
    departmentCount = before.departmentCount();
    freeDepartments = before.freeDepartments();
    posts = before.posts();
    idle = before.idle();
  }

  Staffing done() {
    return new Staffing(
        inCharge,
        furtherHeads,
        departmentHeads,
        staff,
        members,
        departments,
        departmentUnits,
        departmentFields,
        departmentCount,
        freeDepartments,
        posts,
        idle);
  }

  /** Gives somebody a post that they do not have. */
  void appoint(int person, Kind kind, int place) {
    switch (kind) {
      case IN_CHARGE -> inCharge = inCharge.with(place, person);
      case FURTHER_HEAD -> furtherHeads = furtherHeads.with(place, person);
      case DEPARTMENT -> departmentHeads = departmentHeads.with(place, person);
      case STAFF -> staff = staff.with(place, person);
      case MEMBER -> members = members.with(place, person);
    }
    idle = idle.without(person);
    posts = posts.with(person, PostCode.of(kind, place));
  }

  /** Takes a post away from somebody who has it. */
  void dismiss(int person, Kind kind, int place) {
    switch (kind) {
      case IN_CHARGE -> inCharge = inCharge.without(place, person);
      case FURTHER_HEAD -> furtherHeads = furtherHeads.without(place, person);
      case DEPARTMENT -> departmentHeads = departmentHeads.without(place, person);
      case STAFF -> staff = staff.without(place, person);
      case MEMBER -> members = members.without(place, person);
    }
    posts = posts.without(person, PostCode.of(kind, place));
    if (posts.isEmpty(person)) {
      idle = idle.with(person, 0);
    }
  }

  /** Describes a member of a unit; whoever is none joins. */
  void describe(int person, int unit, int description) {
    if (!members.contains(unit, person)) {
      appoint(person, Kind.MEMBER, unit);
    }
    members = members.holding(unit, members.at(unit).with(person, description));
  }

  /** The number of a unit's department for a field, which is there from then on. */
  int department(int unit, int field) {
    OrderedInts there = departments.at(unit);
    if (there.contains(field)) {
      return there.get(field);
    }
    int number = freeDepartments.size() == 0 ? departmentCount++ : freeDepartments.first();
    freeDepartments = freeDepartments.without(number);
    departments = departments.holding(unit, there.with(field, number));
    departmentUnits = departmentUnits.with(number, unit);
    departmentFields = departmentFields.with(number, field);
    return number;
  }

  /** Ends all posts of a unit; its members and the people of its departments join another. */
  void merge(int unit, int into) {
    dismissHeads(unit);
    OrderedInts joined = departments.at(unit);
    joined.entries().forEach(e -> mergeDepartment(e.value(), department(into, e.key())));
    departments = departments.without(unit);
    OrderedInts leaving = members.at(unit);
    leaving.entries().forEach(e -> mergeMember(e.key(), unit, into, e.value()));
    members = members.without(unit);
  }

  private void dismissHeads(int unit) {
    dismissAll(inCharge.stream(unit), Kind.IN_CHARGE, unit);
    dismissAll(furtherHeads.stream(unit), Kind.FURTHER_HEAD, unit);
  }

  private void dismissAll(IntStream people, Kind kind, int place) {
    people.forEach(person -> dismiss(person, kind, place));
  }

  /** Ends all posts of a unit. */
  void close(int unit) {
    dismissHeads(unit);
    departments.at(unit).keys().forEach(field -> closeDepartment(unit, field));
    departments = departments.without(unit);
    dismissAll(members.at(unit).keys(), Kind.MEMBER, unit);
    members = members.without(unit);
  }

  /** Ends all posts of a department, which is there no longer. */
  void closeDepartment(int unit, int field) {
    OrderedInts there = departments.at(unit);
    int number = there.get(field);
    dismissAll(departmentHeads.stream(number), Kind.DEPARTMENT, number);
    dismissAll(staff.stream(number), Kind.STAFF, number);
    departments = departments.holding(unit, there.without(field));
    freeDepartments = freeDepartments.with(number, 0);
  }

  private void mergeMember(int person, int unit, int into, int description) {
    dismiss(person, Kind.MEMBER, unit);
    if (!members.contains(into, person)) {
      describe(person, into, description);
    }
  }

  private void mergeDepartment(int from, int into) {
    int head = departmentHeads.only(from);
    if (head != NONE) {
      dismiss(head, Kind.DEPARTMENT, from);
      if (departmentHeads.isEmpty(into)) {
        appoint(head, Kind.DEPARTMENT, into);
      }
      joinStaff(head, into);
    }
    staff.stream(from).forEach(person -> moveStaff(person, from, into));
    freeDepartments = freeDepartments.with(from, 0);
  }

  private void moveStaff(int person, int from, int into) {
    dismiss(person, Kind.STAFF, from);
    joinStaff(person, into);
  }

  private void joinStaff(int person, int department) {
    if (departmentHeads.only(department) != person && !staff.contains(department, person)) {
      appoint(person, Kind.STAFF, department);
    }
  }
}
