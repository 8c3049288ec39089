package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Forest;
import org.leadershipmethod.person.PersonId;

/** What an event makes of an organization that it fits. */
final class Changes {

  private final Organization before;
  private final When when;

  Changes(Organization before, When when) {
    this.before = before;
    this.when = when;
  }

  Organization after(OrganizationEvent event) {
    if (event instanceof OrganizationRecorded recorded) {
      return recorded.organization().foundAfter(before, when);
    } else if (event instanceof UnitCreated created) {
      return created(created.unit());
    } else if (event instanceof UnitRenamed renamed) {
      return renamed(renamed);
    } else if (event instanceof UnitMoved moved) {
      return moved(before.numberOf(moved.unit()), moved.newParent());
    } else if (event instanceof UnitMerged merged) {
      return merged(merged);
    } else if (event instanceof UnitSplit split) {
      return split(split);
    } else if (event instanceof UnitClosed closed) {
      return closed(closed.unit(), new Ending(Ending.Kind.CLOSED, ImmutableList.of()));
    }
    return afterInUnit(event);
  }

  private Organization afterInUnit(OrganizationEvent event) {
    if (event instanceof DepartmentOpened opened) {
      return opened(opened);
    } else if (event instanceof DepartmentClosed closed) {
      return closed(closed);
    } else if (event instanceof Appointed appointed) {
      return appointed(appointed.person(), appointed.post());
    } else if (event instanceof Departed departed) {
      return departed(departed.person(), departed.post());
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
        before.past().without(unit.id()));
  }

  private Organization renamed(UnitRenamed renamed) {
    int unit = before.numberOf(renamed.unit());
    Names names = before.names();
    UnitKind kind = renamed.kind().orElseGet(() -> names.kind(unit));
    return new Organization(
        names.renamed(unit, renamed.name(), kind),
        before.forest(),
        before.staffing(),
        before.past());
  }

  private int above(Optional<UnitId> parent) {
    return parent.map(before::numberOf).orElse(NONE);
  }

  private Organization moved(int unit, Optional<UnitId> newParent) {
    int parent = above(newParent);
    Forest forest = before.forest();
    return forest.parent(unit) == parent
        ? before
        : new Organization(
            before.names(), forest.moved(unit, parent), before.staffing(), before.past());
  }

  private Organization merged(UnitMerged merged) {
    int unit = before.numberOf(merged.unit());
    int into = before.numberOf(merged.into());
    StaffingChange change = new StaffingChange(before.staffing());
    change.merge(unit, into);
    Ending ending = new Ending(Ending.Kind.MERGED, ImmutableList.of(merged.into()));
    return gone(unit, into, change, ending);
  }

  private Organization closed(UnitId id, Ending ending) {
    int unit = before.numberOf(id);
    StaffingChange change = new StaffingChange(before.staffing());
    change.close(unit);
    return gone(unit, before.forest().parent(unit), change, ending);
  }

  /** Without a unit; those right below it come under another. */
  private Organization gone(int unit, int receiving, StaffingChange change, Ending ending) {
    return new Organization(
        before.names(),
        before.forest().merged(unit, receiving),
        change.done(),
        before.past().ended(before.names().unit(unit), unit, ending, when.latest()));
  }

  private Organization split(UnitSplit split) {
    int unit = before.numberOf(split.unit());
    Optional<UnitId> above = before.parent(split.unit());
    Organization next = before;
    for (Successor successor : split.into()) {
      next = in(next).created(successor.under(above));
      next = in(next).joined(unit, successor);
      for (UnitId below : successor.below()) {
        next = in(next).moved(next.numberOf(below), Optional.of(successor.id()));
      }
    }
    ImmutableList<UnitId> into =
        split.into().stream().map(Successor::id).collect(ImmutableList.toImmutableList());
    return in(next).closed(split.unit(), new Ending(Ending.Kind.SPLIT, into));
  }

  private Changes in(Organization next) {
    return new Changes(next, when);
  }

  private Organization joined(int unit, Successor successor) {
    int into = before.numberOf(successor.id());
    StaffingChange change = new StaffingChange(before.staffing());
    for (PersonId person : successor.members()) {
      int number = before.names().number(person);
      int description = before.staffing().members(unit).get(number);
      change.describe(number, into, description == NONE ? Description.NONE : description);
    }
    return staffed(change);
  }

  private Organization staffed(StaffingChange change) {
    return new Organization(before.names(), before.forest(), change.done(), before.past());
  }

  private Organization opened(DepartmentOpened opened) {
    Names names = before.names().with(opened.field());
    StaffingChange change = new StaffingChange(before.staffing());
    change.department(before.numberOf(opened.unit()), names.number(opened.field()));
    return new Organization(names, before.forest(), change.done(), before.past());
  }

  private Organization closed(DepartmentClosed closed) {
    StaffingChange change = new StaffingChange(before.staffing());
    change.closeDepartment(before.numberOf(closed.unit()), before.names().number(closed.field()));
    return staffed(change);
  }

  private Organization appointed(PersonId person, Post post) {
    int known = before.names().number(person);
    int somebody = known == NONE ? nextPerson() : known;
    Names names = known == NONE ? before.names().with(person, somebody) : before.names();
    if (post.field().isPresent()) {
      names = names.with(post.field().get());
    }
    int unit = before.numberOf(post.unit());
    StaffingChange change = new StaffingChange(before.staffing());
    int place = post.field().map(names::number).map(f -> change.department(unit, f)).orElse(unit);
    change.appoint(somebody, post.kind(), place);
    Past past = before.past();
    if (post.kind() == Post.Kind.IN_CHARGE) {
      past = past.with(past.charge().appointed(unit, person, when.earliest()));
    }
    return new Organization(names, before.forest(), change.done(), past);
  }

  /** The number for somebody who has none: that of somebody without a post, or one more. */
  private int nextPerson() {
    int free = before.staffing().idle().first();
    return free == NONE ? before.names().people().size() : free;
  }

  /** The names, with a number for somebody. */
  private Names naming(PersonId person) {
    Names names = before.names();
    return names.number(person) == NONE ? names.with(person, nextPerson()) : names;
  }

  private Organization departed(PersonId person, Post post) {
    int unit = before.numberOf(post.unit());
    StaffingChange change = new StaffingChange(before.staffing());
    change.dismiss(before.names().number(person), post.kind(), before.place(post, unit));
    Past past = before.past();
    if (post.kind() == Post.Kind.IN_CHARGE) {
      past = past.with(past.charge().departed(unit, person, when.earliest()));
    }
    return new Organization(before.names(), before.forest(), change.done(), past);
  }

  private Organization described(int unit, Member member) {
    Names names = naming(member.person());
    if (member.kind().isPresent()) {
      names = names.with(member.kind().get());
    }
    int kind = member.kind().map(names::number).orElse(NONE);
    StaffingChange change = new StaffingChange(before.staffing());
    change.describe(names.number(member.person()), unit, Description.of(member.part(), kind));
    return new Organization(names, before.forest(), change.done(), before.past());
  }
}
