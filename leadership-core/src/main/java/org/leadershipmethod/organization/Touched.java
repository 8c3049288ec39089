package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;

/** Which units an event concerns, seen from the organization before it. */
final class Touched {

  private final Organization before;
  private final ImmutableSet.Builder<Key> units = ImmutableSet.builder();

  Touched(Organization before) {
    this.before = before;
  }

  ImmutableSet<Key> by(OrganizationEvent event) {
    if (event instanceof OrganizationRecorded recorded) {
      all(before.units().map(Unit::id));
      all(recorded.organization().units().map(Unit::id));
    } else if (event instanceof UnitCreated created) {
      all(created.unit().parent());
      units.add(created.unit().id());
    } else if (event instanceof UnitMoved moved) {
      withAllBelow(moved.unit());
      all(moved.newParent());
    } else if (event instanceof UnitMerged merged) {
      withAllBelow(merged.unit());
      units.add(merged.into());
    } else if (event instanceof UnitSplit split) {
      withAllBelow(split.unit());
      all(split.into().stream().map(Successor::id));
    } else if (event instanceof UnitClosed closed) {
      withAllBelow(closed.unit());
    } else {
      all(Stream.of(unit(event)));
    }
    return units.build();
  }

  /** The unit of an event that concerns no other. */
  private static UnitId unit(OrganizationEvent event) {
    if (event instanceof UnitRenamed renamed) {
      return renamed.unit();
    } else if (event instanceof DepartmentOpened opened) {
      return opened.unit();
    } else if (event instanceof DepartmentClosed closed) {
      return closed.unit();
    } else if (event instanceof Appointed appointed) {
      return appointed.post().unit();
    } else if (event instanceof Departed departed) {
      return departed.post().unit();
    }
    return ((MemberDescribed) event).unit();
  }

  private void withAllBelow(UnitId unit) {
    units.add(unit);
    if (before.numberOf(unit) != NONE) {
      all(before.parent(unit));
      all(before.subtree(unit));
    }
  }

  private void all(Optional<UnitId> more) {
    more.ifPresent(units::add);
  }

  private void all(Stream<UnitId> more) {
    more.forEach(units::add);
  }
}
