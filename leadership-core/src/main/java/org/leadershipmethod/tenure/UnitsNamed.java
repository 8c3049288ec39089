package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.DepartmentClosed;
import org.leadershipmethod.organization.DepartmentOpened;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitRenamed;
import org.leadershipmethod.organization.UnitSplit;

/**
 * The units that an event is about: those of which people want to know that it does not fit.
 *
 * @param units the units
 */
record UnitsNamed(ImmutableSet<UnitId> units) {

  private static UnitsNamed of(UnitId... units) {
    return new UnitsNamed(ImmutableSet.copyOf(units));
  }

  /** The units that an event names. */
  static UnitsNamed by(Event event) {
    if (event instanceof Appointed appointed) {
      return of(appointed.post().unit());
    } else if (event instanceof Departed departed) {
      return of(departed.post().unit());
    } else if (event instanceof MemberDescribed described) {
      return of(described.unit());
    } else if (event instanceof DepartmentOpened opened) {
      return of(opened.unit());
    } else if (event instanceof DepartmentClosed closed) {
      return of(closed.unit());
    }
    return SeatsSaid.by(event).map(seats -> of(seats.unit())).orElseGet(() -> byChange(event));
  }

  private static UnitsNamed byChange(Event event) {
    if (event instanceof UnitCreated created) {
      return of(created.unit().id());
    } else if (event instanceof UnitRenamed renamed) {
      return of(renamed.unit());
    } else if (event instanceof UnitMoved moved) {
      return of(moved.unit());
    } else if (event instanceof UnitMerged merged) {
      return of(merged.unit(), merged.into());
    } else if (event instanceof UnitSplit split) {
      ImmutableSet.Builder<UnitId> units = ImmutableSet.<UnitId>builder().add(split.unit());
      split.into().stream().map(Successor::id).forEach(units::add);
      return new UnitsNamed(units.build());
    }
    return event instanceof UnitClosed closed ? of(closed.unit()) : of();
  }
}
