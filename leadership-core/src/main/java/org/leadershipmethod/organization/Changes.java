package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.internal.Forest;
import org.leadershipmethod.person.PersonId;

/** What an event makes of an organization that it fits. */
final class Changes {

  private final Organization before;

  Changes(Organization before) {
    this.before = before;
  }

  /** The organization after an event, and the units that it touches. */
  Look<Organization> after(OrganizationEvent event, Instant at) {
    if (event instanceof OrganizationRecorded recorded) {
      return recorded(recorded.organization(), at);
    } else if (event instanceof UnitCreated created) {
      Unit unit = created.unit();
      return Look.changed(created(unit), touched().unit(unit.parent()).unit(unit.id()).units());
    } else if (event instanceof UnitMoved moved) {
      return Look.changed(
          moved(moved), touched().withAllBelow(moved.unit()).unit(moved.newParent()).units());
    } else if (event instanceof UnitMerged merged) {
      return Look.changed(
          merged(merged), touched().withAllBelow(merged.unit()).unit(merged.into()).units());
    } else if (event instanceof Appointed appointed) {
      return at(appointed.post().unit(), appointed(appointed.person(), appointed.post(), at));
    } else if (event instanceof Departed departed) {
      return at(departed.post().unit(), departed(departed.person(), departed.post(), at));
    }
    MemberDescribed described = (MemberDescribed) event;
    int unit = before.numberOf(described.unit());
    return at(described.unit(), described(unit, described.member()));
  }

  private Touched touched() {
    return new Touched(before);
  }

  private static Look<Organization> at(UnitId unit, Organization next) {
    return Look.changed(next, ImmutableSet.of(unit));
  }

  /** Nothing changes where nothing was there and nothing was recorded. */
  private Look<Organization> recorded(Organization organization, Instant at) {
    ImmutableSet<UnitId> units = touched().allOf(before).allOf(organization).units();
    return units.isEmpty() ? Look.unchanged() : Look.changed(organization.since(at), units);
  }

  private Organization created(Unit unit) {
    int free = before.forest().firstFree();
    int number = free == NONE ? before.names().units().size() : free;
    return new Organization(
        before.names().with(unit, number),
        before.forest().with(number, above(unit.parent())),
        before.staffing(),
        before.history());
  }

  private int above(Optional<UnitId> parent) {
    return parent.map(before::numberOf).orElse(NONE);
  }

  private Organization moved(UnitMoved moved) {
    int unit = before.numberOf(moved.unit());
    int parent = above(moved.newParent());
    Forest forest = before.forest();
    return forest.parent(unit) == parent
        ? before
        : new Organization(
            before.names(), forest.moved(unit, parent), before.staffing(), before.history());
  }

  private Organization merged(UnitMerged merged) {
    int unit = before.numberOf(merged.unit());
    int into = before.numberOf(merged.into());
    StaffingChange change = new StaffingChange(before.staffing());
    change.merge(unit, into);
    return new Organization(
        before.names(),
        before.forest().merged(unit, into),
        change.done(),
        before.history().without(unit));
  }

  private Organization appointed(PersonId person, Post post, Instant at) {
    Names names = naming(person);
    if (post.field().isPresent()) {
      names = names.with(post.field().get());
    }
    int unit = before.numberOf(post.unit());
    StaffingChange change = new StaffingChange(before.staffing());
    int place = post.field().map(names::number).map(f -> change.department(unit, f)).orElse(unit);
    change.appoint(names.number(person), post.kind(), place);
    ChargeHistory history =
        post.kind() == Post.Kind.IN_CHARGE
            ? before.history().appointed(unit, person, at)
            : before.history();
    return new Organization(names, before.forest(), change.done(), history);
  }

  /** The names, with a number for somebody. */
  private Names naming(PersonId person) {
    Names names = before.names();
    if (names.number(person) != NONE) {
      return names;
    }
    int free = before.staffing().idle().first();
    return names.with(person, free == NONE ? names.people().size() : free);
  }

  private Organization departed(PersonId person, Post post, Instant at) {
    StaffingChange change = new StaffingChange(before.staffing());
    change.dismiss(before.names().number(person), post.kind(), before.place(post));
    ChargeHistory history =
        post.kind() == Post.Kind.IN_CHARGE
            ? before.history().departed(before.numberOf(post.unit()), person, at)
            : before.history();
    return new Organization(before.names(), before.forest(), change.done(), history);
  }

  private Organization described(int unit, Member member) {
    Names names = naming(member.person());
    if (member.kind().isPresent()) {
      names = names.with(member.kind().get());
    }
    int kind = member.kind().map(names::number).orElse(NONE);
    StaffingChange change = new StaffingChange(before.staffing());
    change.describe(names.number(member.person()), unit, Description.of(member.part(), kind));
    return new Organization(names, before.forest(), change.done(), before.history());
  }
}
