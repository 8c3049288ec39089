package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.Groups;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationView;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** One reading of a chronicle for who was where: what it said so far, and what did not fit. */
final class Reading {

  private final Said said = new Said();
  private final UnitsSaid units = new UnitsSaid(said);
  private final OpenOrder order = new OpenOrder();
  private final Doubted doubted = new Doubted(said, order);
  private final ImmutableList.Builder<Unplaced> unplaced = ImmutableList.builder();
  private Organization organization = OrganizationView.ORGANIZATION.start();
  private Groups groups = GroupView.GROUPS.start();

  /** Reads all entries in the order in which they happened. */
  static Reading of(Chronicle chronicle) {
    Reading reading = new Reading();
    chronicle.forEach(reading::lookAhead);
    chronicle.forEach(reading::read);
    reading.doubted.settle();
    reading.units.doubtCarried();
    return reading;
  }

  Said said() {
    return said;
  }

  ImmutableList<Unplaced> unplaced() {
    return unplaced.build();
  }

  private void lookAhead(Entry entry) {
    if (entry.event() instanceof OrganizationEvent event) {
      units.lookAhead(event);
    }
  }

  private void read(Entry entry) {
    if (entry.event() instanceof OrganizationEvent event) {
      read(event, entry);
    } else if (entry.event() instanceof GroupEvent event
        && event.group().of() instanceof UnitId unit) {
      SeatsSaid.by(event).ifPresent(seats -> read(seats, unit, entry));
    }
  }

  private void read(OrganizationEvent event, Entry entry) {
    order.read(entry);
    Look<Organization> look = OrganizationView.ORGANIZATION.after(organization, entry);
    if (!look.problems().isEmpty()) {
      unfitting(event, entry);
      leave(entry, look.problems());
      return;
    }
    Organization after = look.next().orElse(organization);
    units.fitting(event, entry, organization, after);
    doubted.change(event, entry, true);
    organization = after;
    Groups before = groups;
    Look<Groups> gone = GroupView.GROUPS.after(groups, entry);
    gone.touched().stream()
        .filter(GroupId.class::isInstance)
        .map(GroupId.class::cast)
        .forEach(group -> empty(group, before, entry));
    groups = gone.next().orElse(groups);
  }

  private void empty(GroupId group, Groups before, Entry entry) {
    if (group.of() instanceof UnitId unit) {
      units.goneFrom(unit, before.of(group).members(), entry);
    }
  }

  private void leave(Entry entry, ImmutableList<Problem> problems) {
    ImmutableSet<UnitId> named = UnitsNamed.by(entry.event()).units();
    unplaced.add(new Unplaced(entry.id(), entry.when(), named, problems));
  }

  private void read(SeatsSaid seats, UnitId unit, Entry entry) {
    order.read(entry);
    Optional<Problem> missing =
        organization.unitCount() == 0
            ? Optional.empty()
            : organization.missing("the unit that the leading group leads", unit);
    if (missing.isPresent()) {
      seats.coming().forEach(person -> without(seat(person, unit), true, entry));
      seats.leaving().forEach(person -> without(seat(person, unit), false, entry));
      leave(entry, ImmutableList.of(missing.get()));
      return;
    }
    Look<Groups> look = GroupView.GROUPS.after(groups, entry);
    boolean fits = look.problems().isEmpty();
    Saying.Order order =
        fits && seats.needsSeat() ? Saying.Order.AFTER_LAST_CHANGE : Saying.Order.BY_TIME;
    seats.leaving().forEach(person -> said.leaves(seat(person, unit), entry, order));
    seats.coming().forEach(person -> said.comes(seat(person, unit), entry, Saying.Order.BY_TIME));
    groups = look.next().orElse(groups);
    if (!fits) {
      leave(entry, look.problems());
    }
  }

  private static Holder seat(PersonId person, UnitId unit) {
    return new Holder(person, Position.seat(unit));
  }

  /** What does not fit may have happened all the same, where times are vague. */
  private void unfitting(OrganizationEvent event, Entry entry) {
    if (event instanceof Appointed appointed) {
      comes(Holder.of(appointed.person(), appointed.post()), entry);
    } else if (event instanceof Departed departed) {
      Holder holder = Holder.of(departed.person(), departed.post());
      if (organization.contains(departed.post().unit())) {
        said.leaves(holder, entry, Saying.Order.BY_TIME);
      } else {
        without(holder, false, entry);
      }
    } else if (event instanceof MemberDescribed described) {
      without(Holder.of(described.member().person(), Post.member(described.unit())), true, entry);
    } else {
      doubted.change(event, entry, false);
    }
  }

  /** Somebody is said to come who is there already, or where they cannot. */
  private void comes(Holder holder, Entry entry) {
    if (holder.isIn(organization)) {
      doubted.saidAgain(holder, entry);
    } else if (organization.contains(holder.position().unit())) {
      doubted.withoutRoom(holder, entry);
    } else {
      without(holder, true, entry);
    }
  }

  private void without(Holder holder, boolean isThere, Entry entry) {
    doubted.withoutUnit(holder, isThere, entry);
  }
}
