package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.Function;
import org.leadershipmethod.internal.IntMultimap;
import org.leadershipmethod.internal.OrderedInts;
import org.leadershipmethod.person.Part;

/** All that an organization says, to be compared with another whose numbers may be different. */
final class Content {

  private final Organization whole;
  private final Names names;
  private final Staffing staffing;

  Content(Organization organization) {
    this.whole = organization;
    this.names = organization.names();
    this.staffing = organization.staffing();
  }

  /** Whether another says the same. */
  boolean isSameAs(Organization other) {
    if (whole.unitCount() != other.unitCount() || whole.personCount() != other.personCount()) {
      return false;
    }
    Content there = new Content(other);
    PrimitiveIterator.OfInt theirs = other.forest().all().iterator();
    return whole.forest().all().allMatch(unit -> isSameUnit(unit, there, theirs.nextInt()));
  }

  /** Units that come at the same place, each before those below it, stand in the same place. */
  private boolean isSameUnit(int unit, Content there, int other) {
    return names.units().key(unit).equals(there.names.units().key(other))
        && names.title(unit).equals(there.names.title(other))
        && names.kind(unit).equals(there.names.kind(other))
        && whole.forest().depth(unit) == there.whole.forest().depth(other)
        && areSame(Staffing::inCharge, unit, there, other)
        && areSame(Staffing::furtherHeads, unit, there, other)
        && haveSameDepartments(unit, there, other)
        && haveSameMembers(unit, there, other);
  }

  private boolean areSame(
      Function<Staffing, IntMultimap> post, int place, Content there, int other) {
    IntMultimap here = post.apply(staffing);
    IntMultimap theirs = post.apply(there.staffing);
    return here.size(place) == theirs.size(other)
        && here.stream(place).allMatch(p -> theirs.contains(other, there.number(this, p)));
  }

  /** The number that somebody has here who has another number there. */
  private int number(Content there, int person) {
    return names.persons().indexOf(there.names.persons().key(person));
  }

  private boolean haveSameDepartments(int unit, Content there, int other) {
    OrderedInts here = staffing.departments(unit);
    OrderedInts theirs = there.staffing.departments(other);
    return here.size() == theirs.size()
        && here.keys()
            .allMatch(
                field -> {
                  int same = there.names.fields().indexOf(names.fields().key(field));
                  return isSameDepartment(here.get(field), there, theirs.get(same));
                });
  }

  private boolean isSameDepartment(int department, Content there, int other) {
    return other != NONE
        && areSame(Staffing::departmentHeads, department, there, other)
        && areSame(Staffing::staff, department, there, other);
  }

  private boolean haveSameMembers(int unit, Content there, int other) {
    OrderedInts here = staffing.members(unit);
    OrderedInts theirs = there.staffing.members(other);
    return here.size() == theirs.size()
        && here.keys()
            .allMatch(
                person -> {
                  int same = theirs.get(there.number(this, person));
                  return same != NONE
                      && Description.part(here.get(person)).equals(Description.part(same))
                      && kind(here.get(person)).equals(there.kind(same));
                });
  }

  private String kind(int description) {
    int kind = Description.kind(description);
    return kind == NONE ? "" : names.personnel().key(kind).value();
  }

  /** A hash that depends neither on numbers nor on the order of people; never 0. */
  int hash() {
    int[] hash = {1};
    whole.forest().all().forEach(unit -> hash[0] = 31 * hash[0] + hash(unit));
    return hash[0] == 0 ? 1 : hash[0];
  }

  private int hash(int unit) {
    OrderedInts departments = staffing.departments(unit);
    OrderedInts members = staffing.members(unit);
    return Objects.hash(
        names.units().key(unit),
        names.title(unit),
        names.kind(unit),
        whole.forest().depth(unit),
        hash(staffing.inCharge(), unit),
        hash(staffing.furtherHeads(), unit),
        departments.keys().map(field -> hash(field, departments.get(field))).sum(),
        members.keys().map(person -> hashOfMember(person, members.get(person))).sum());
  }

  private int hash(IntMultimap post, int place) {
    return post.stream(place).map(person -> names.persons().key(person).hashCode()).sum();
  }

  private int hash(int field, int department) {
    int head = hash(staffing.departmentHeads(), department);
    return Objects.hash(names.fields().key(field), head, hash(staffing.staff(), department));
  }

  private int hashOfMember(int person, int description) {
    return Objects.hash(
        names.persons().key(person),
        Description.part(description).map(Part::name),
        kind(description));
  }
}
