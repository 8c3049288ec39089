package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.stream.IntStream;
import org.leadershipmethod.internal.IntMultimap;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.OrderedInts;

/**
 * Who has which post, in numbers.
 *
 * <p>Departments have numbers of their own, so that a post is a kind and one number: its place,
 * which is a department for the two kinds that are in one, and a unit for the others.
 *
 * @param inCharge people by unit
 * @param furtherHeads people by unit
 * @param departmentHeads people by department; at most one
 * @param staff people by department
 * @param members people by unit, with the number of their {@link Description} beside each
 * @param departments fields by unit, with the number of the department beside each
 * @param departmentUnits units by department
 * @param departmentFields fields by department
 * @param departmentCount the number that no department had so far; all below it were given
 * @param freeDepartments numbers of departments that are gone
 * @param posts {@linkplain PostCode codes} of posts by person
 * @param idle people who have no post any more
 */
record Staffing(
    IntMultimap inCharge,
    IntMultimap furtherHeads,
    IntMultimap departmentHeads,
    IntMultimap staff,
    IntMultimap members,
    IntMultimap departments,
    IntTrie departmentUnits,
    IntTrie departmentFields,
    int departmentCount,
    OrderedInts freeDepartments,
    IntMultimap posts,
    OrderedInts idle) {

  static final Staffing NOBODY =
      new Staffing(
          IntMultimap.EMPTY,
          IntMultimap.EMPTY,
          IntMultimap.EMPTY,
          IntMultimap.EMPTY,
          IntMultimap.EMPTY,
          IntMultimap.EMPTY,
          IntTrie.EMPTY,
          IntTrie.EMPTY,
          0,
          OrderedInts.empty(),
          IntMultimap.EMPTY,
          OrderedInts.empty());

  OrderedInts members(int unit) {
    return members.at(unit);
  }

  OrderedInts departments(int unit) {
    return departments.at(unit);
  }

  /** The number of a unit's department for a field, or {@link IntTrie#NONE}. */
  int department(int unit, int field) {
    return departments.beside(unit, field);
  }

  /** Who has specific responsibility for a field at a unit, or {@link IntTrie#NONE}. */
  int specific(int unit, int field) {
    return departmentHeads.only(department(unit, field));
  }

  /** Whether somebody has a post. */
  boolean holds(int person, Post.Kind kind, int place) {
    return person != NONE && place != NONE && posts.contains(person, PostCode.of(kind, place));
  }

  /** The unit of a post. */
  int unitOf(int code) {
    int place = PostCode.place(code);
    return PostCode.kind(code).isInDepartment() ? departmentUnits.get(place) : place;
  }

  /** Whether somebody has any post in a unit; asks whichever side has less to look through. */
  boolean belongs(int person, int unit) {
    OrderedInts departmentsThere = departments(unit);
    if (posts.size(person) <= 2 + departmentsThere.size()) {
      return posts.stream(person).anyMatch(code -> unitOf(code) == unit);
    }
    return holds(person, Post.Kind.IN_CHARGE, unit)
        || holds(person, Post.Kind.FURTHER_HEAD, unit)
        || holds(person, Post.Kind.MEMBER, unit)
        || departmentsThere.entries().anyMatch(entry -> worksIn(person, entry.value()));
  }

  /** Whether somebody has any post in a department. */
  boolean worksIn(int person, int department) {
    return holds(person, Post.Kind.DEPARTMENT, department)
        || holds(person, Post.Kind.STAFF, department);
  }

  /** Everyone with any post in a unit; somebody with two comes twice. */
  IntStream personnel(int unit) {
    IntStream heads = IntStream.concat(inCharge.stream(unit), furtherHeads.stream(unit));
    IntStream inDepartments =
        departments(unit).entries().flatMapToInt(entry -> people(entry.value()));
    return IntStream.concat(IntStream.concat(heads, inDepartments), members(unit).keys());
  }

  private IntStream people(int department) {
    return IntStream.concat(departmentHeads.stream(department), staff.stream(department));
  }
}
