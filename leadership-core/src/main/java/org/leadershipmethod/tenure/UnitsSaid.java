package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.DepartmentClosed;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.person.PersonId;

/** What events say that fit the organization: who came and left, and which units came and went. */
final class UnitsSaid {

  private final Said said;
  private final Set<UnitId> created = new HashSet<>();
  private final Set<UnitId> createdAgain = new HashSet<>();
  private Instant lastFound = Instant.MIN;

  UnitsSaid(Said said) {
    this.said = said;
  }

  /**
   * Looks at an event before anything is read: of a unit that came more than once not everything
   * that is read before its end came before it.
   */
  void lookAhead(OrganizationEvent event) {
    if (event instanceof UnitCreated one) {
      came(one.unit().id());
    } else if (event instanceof UnitSplit split) {
      split.into().forEach(successor -> came(successor.id()));
    } else if (event instanceof OrganizationRecorded recorded) {
      recorded.organization().units().forEach(unit -> came(unit.id()));
    }
  }

  private void came(UnitId unit) {
    if (!created.add(unit)) {
      createdAgain.add(unit);
    }
  }

  /**
   * Takes an event that fits.
   *
   * @param before the organization before it
   * @param after the organization after it
   */
  void fitting(OrganizationEvent event, Entry entry, Organization before, Organization after) {
    if (event instanceof Appointed appointed) {
      Holder holder = Holder.of(appointed.person(), appointed.post());
      said.comes(holder, entry, Saying.Order.AFTER_LAST_CHANGE);
    } else if (event instanceof Departed departed) {
      Holder holder = Holder.of(departed.person(), departed.post());
      said.leaves(holder, entry, Saying.Order.AFTER_LAST_CHANGE);
    } else if (event instanceof MemberDescribed described) {
      Holder holder = Holder.of(described.member().person(), Post.member(described.unit()));
      said.comes(holder, entry, Saying.Order.BY_TIME);
    } else if (event instanceof DepartmentClosed closed) {
      Stream<Department> there = before.department(closed.unit(), closed.field()).stream();
      there.flatMap(Holder::in).forEach(one -> said.leaves(one, entry, Saying.Order.BY_TIME));
    } else if (event instanceof OrganizationRecorded) {
      found(entry, before, after);
    } else {
      inTree(event, entry, before, after);
    }
  }

  private void inTree(
      OrganizationEvent event, Entry entry, Organization before, Organization after) {
    if (event instanceof UnitCreated created) {
      stands(created.unit().id(), entry, after);
    } else if (event instanceof UnitMoved moved) {
      stands(moved.unit(), entry, after);
    } else if (event instanceof UnitMerged merged) {
      before.children(merged.unit()).forEach(unit -> stands(unit, entry, after));
      carry(merged, entry, before, after);
      gone(merged.unit(), entry, before);
    } else if (event instanceof UnitSplit split) {
      before.children(split.unit()).forEach(unit -> stands(unit, entry, after));
      split.into().forEach(successor -> came(successor, entry, after));
      gone(split.unit(), entry, before);
    } else if (event instanceof UnitClosed closed) {
      before.children(closed.unit()).forEach(unit -> stands(unit, entry, after));
      gone(closed.unit(), entry, before);
    }
  }

  private void stands(UnitId unit, Entry entry, Organization after) {
    said.of(unit).say(Under.in(after, unit), entry, Saying.Order.BY_TIME);
  }

  private void came(Successor successor, Entry entry, Organization after) {
    stands(successor.id(), entry, after);
    Holder.in(after, successor.id())
        .forEach(holder -> said.comes(holder, entry, Saying.Order.BY_TIME));
  }

  private void gone(UnitId unit, Entry entry, Organization before) {
    said.of(unit).say(null, entry, lastOf(unit));
    Holder.in(before, unit).forEach(holder -> said.leaves(holder, entry, lastOf(unit)));
  }

  /** Everybody leaves the leading group of a unit that is gone. */
  void goneFrom(UnitId unit, Iterable<PersonId> seated, Entry entry) {
    seated.forEach(
        person -> said.leaves(new Holder(person, Position.seat(unit)), entry, lastOf(unit)));
  }

  private Saying.Order lastOf(UnitId unit) {
    return createdAgain.contains(unit) ? Saying.Order.BY_TIME : Saying.Order.AFTER_ALL;
  }

  private void carry(UnitMerged merged, Entry entry, Organization before, Organization after) {
    for (Holder holder : ImmutableList.copyOf(Holder.in(before, merged.unit()).iterator())) {
      Holder.carried(holder, merged.into())
          .filter(one -> one.isIn(after))
          .forEach(one -> said.comes(one, entry, Saying.Order.BY_TIME));
    }
  }

  private void found(Entry entry, Organization before, Organization after) {
    Set<UnitId> was = units(before);
    Set<UnitId> is = units(after);
    Sets.difference(was, is).forEach(unit -> said.of(unit).find(null, entry, lastFound));
    is.forEach(unit -> said.of(unit).find(Under.in(after, unit), entry, lastFound));
    Set<Holder> there = holders(after, is);
    Set<Holder> left = Sets.difference(holders(before, was), there);
    left.forEach(holder -> said.of(holder).find(null, entry, lastFound));
    there.forEach(holder -> said.of(holder).find(true, entry, foundSince(holder, was)));
    lastFound = entry.when().earliest();
  }

  /** Nobody was in a unit before it was there. */
  private Instant foundSince(Holder holder, Set<UnitId> was) {
    UnitId unit = holder.position().unit();
    Instant created = was.contains(unit) ? said.of(unit).since() : lastFound;
    return created.isAfter(lastFound) ? created : lastFound;
  }

  private static ImmutableSet<UnitId> units(Organization organization) {
    return organization.units().map(Unit::id).collect(ImmutableSet.toImmutableSet());
  }

  private static Set<Holder> holders(Organization organization, Set<UnitId> units) {
    Set<Holder> holders = new LinkedHashSet<>();
    units.forEach(unit -> Holder.in(organization, unit).forEach(holders::add));
    return holders;
  }
}
