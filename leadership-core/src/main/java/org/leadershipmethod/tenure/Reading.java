package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.Groups;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationView;
import org.leadershipmethod.organization.UnitId;

/** One reading of a chronicle for who was where: what it said so far, and what did not fit. */
final class Reading {

  private final Said said = new Said();
  private final UnitsSaid units = new UnitsSaid(said);
  private final OpenOrder order = new OpenOrder();
  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();
  private final ImmutableList.Builder<Unplaced> unplaced = ImmutableList.builder();
  private Organization organization = OrganizationView.ORGANIZATION.start();
  private Groups groups = GroupView.GROUPS.start();

  /** Reads all entries in the order in which they happened. */
  static Reading of(Chronicle chronicle) {
    Reading reading = new Reading();
    chronicle.forEach(reading::lookAhead);
    chronicle.forEach(reading::read);
    reading.settle();
    return reading;
  }

  /** Where there is one order only, nothing can have been otherwise. */
  private void settle() {
    if (order.isOpen()) {
      new Doubted(said, changes.build()).settle(order);
    }
  }

  private void note(Entry entry, boolean isTaken) {
    order.read(entry);
    changes.add(new Change(entry.event(), entry, isTaken));
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
    } else {
      SeatsSaid.by(entry.event()).ifPresent(seats -> read(seats, entry));
    }
  }

  private void read(OrganizationEvent event, Entry entry) {
    Look<Organization> look = OrganizationView.ORGANIZATION.after(organization, entry);
    boolean fits = look.problems().isEmpty();
    note(entry, fits || isSoAnyway(event));
    if (!fits) {
      unfitting(event, entry);
      leave(entry, look.problems());
      return;
    }
    Organization after = look.next().orElse(organization);
    units.fitting(event, entry, organization, after);
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

  private void read(SeatsSaid seats, Entry entry) {
    UnitId unit = seats.unit();
    Optional<Problem> missing =
        said.units().isEmpty()
            ? Optional.empty()
            : organization.missing("the unit that the leading group leads", unit);
    note(entry, missing.isEmpty());
    if (missing.isPresent()) {
      leave(entry, ImmutableList.of(missing.get()));
      return;
    }
    Look<Groups> look = GroupView.GROUPS.after(groups, entry);
    boolean fits = look.problems().isEmpty();
    Saying.Order place =
        fits && seats.needsSeat() ? Saying.Order.AFTER_LAST_CHANGE : Saying.Order.BY_TIME;
    seats.leaving().forEach(one -> said.leaves(Holder.seat(one, unit), entry, place));
    seats.coming().forEach(one -> said.comes(Holder.seat(one, unit), entry, Saying.Order.BY_TIME));
    groups = look.next().orElse(groups);
    if (!fits) {
      leave(entry, look.problems());
    }
  }

  /** Whoever leaves is not there afterwards, and who is said to come again is. */
  private boolean isSoAnyway(OrganizationEvent event) {
    return event instanceof Departed departed
        ? organization.contains(departed.post().unit())
        : Holder.named(event).anyMatch(one -> one.isIn(organization));
  }

  private void unfitting(OrganizationEvent event, Entry entry) {
    if (isSoAnyway(event)) {
      @Nullable Boolean isThere = event instanceof Departed ? null : true;
      Holder.named(event).forEach(one -> said.of(one).say(isThere, entry, Saying.Order.BY_TIME));
    }
  }
}
