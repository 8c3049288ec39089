package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.internal.Forest;
import org.leadershipmethod.person.PersonId;

/** What an event makes of an organization that it fits. */
final class Changes {

  private final Organization before;

  Changes(Organization before) {
    this.before = before;
  }

  Organization after(OrganizationEvent event, Instant at) {
    if (event instanceof OrganizationRecorded recorded) {
      return recorded.organization().since(at);
    } else if (event instanceof UnitCreated created) {
      return created(created.unit());
    } else if (event instanceof UnitMoved moved) {
      return moved(moved);
    } else if (event instanceof UnitMerged merged) {
      return merged(merged);
    } else if (event instanceof Appointed appointed) {
      return appointed(appointed.person(), appointed.post(), at);
    } else if (event instanceof Departed departed) {
      return departed(departed.person(), departed.post(), at);
    }
    MemberDescribed described = (MemberDescribed) event;
    return described(before.numberOf(described.unit()), described.member());
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
