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
    return names.unit(unit).equals(there.names.unit(other))
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
    return names.number(there.names.person(person));
  }

  private boolean haveSameDepartments(int unit, Content there, int other) {
    OrderedInts here = staffing.departments(unit);
    OrderedInts theirs = there.staffing.departments(other);
    return here.size() == theirs.size()
        && here.entries().allMatch(entry -> isSameDepartment(entry, there, theirs));
  }

  private boolean isSameDepartment(OrderedInts.Entry here, Content there, OrderedInts theirs) {
    int other = theirs.get(there.names.number(names.field(here.key())));
    return other != NONE
        && areSame(Staffing::departmentHeads, here.value(), there, other)
        && areSame(Staffing::staff, here.value(), there, other);
  }

  private boolean haveSameMembers(int unit, Content there, int other) {
    OrderedInts here = staffing.members(unit);
    OrderedInts theirs = there.staffing.members(other);
    return here.size() == theirs.size()
        && here.entries().allMatch(entry -> isSameMember(entry, there, theirs));
  }

  private boolean isSameMember(OrderedInts.Entry here, Content there, OrderedInts theirs) {
    int other = theirs.get(there.number(this, here.key()));
    return other != NONE
        && Description.part(here.value()).equals(Description.part(other))
        && kind(here.value()).equals(there.kind(other));
  }

  private String kind(int description) {
    int kind = Description.kind(description);
    return kind == NONE ? "" : names.personnelKind(kind).value();
  }

  /** A hash that depends neither on numbers nor on the order of people; never 0. */
  int hash() {
    int[] hash = {1};
    whole.forest().all().forEach(unit -> hash[0] = 31 * hash[0] + hash(unit));
    return hash[0] == 0 ? 1 : hash[0];
  }

  private int hash(int unit) {
    return Objects.hash(
        names.unit(unit),
        names.title(unit),
        names.kind(unit),
        whole.forest().depth(unit),
        hash(staffing.inCharge(), unit),
        hash(staffing.furtherHeads(), unit),
        staffing.departments(unit).entries().mapToInt(this::hashOfDepartment).sum(),
        staffing.members(unit).entries().mapToInt(this::hashOfMember).sum());
  }

  private int hash(IntMultimap post, int place) {
    return post.stream(place).map(person -> names.person(person).hashCode()).sum();
  }

  private int hashOfDepartment(OrderedInts.Entry entry) {
    int head = hash(staffing.departmentHeads(), entry.value());
    return Objects.hash(names.field(entry.key()), head, hash(staffing.staff(), entry.value()));
  }

  private int hashOfMember(OrderedInts.Entry entry) {
    return Objects.hash(
        names.person(entry.key()),
        Description.part(entry.value()).map(Part::name),
        kind(entry.value()));
  }
}
