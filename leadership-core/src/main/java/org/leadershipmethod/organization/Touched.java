package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/** The units that an event concerns, gathered from the organization before it. */
final class Touched {

  private final Organization before;
  private final ImmutableSet.Builder<UnitId> units = ImmutableSet.builder();

  Touched(Organization before) {
    this.before = before;
  }

  Touched unit(UnitId unit) {
    units.add(unit);
    return this;
  }

  Touched unit(Optional<UnitId> unit) {
    unit.ifPresent(units::add);
    return this;
  }

  Touched allOf(Organization organization) {
    return all(organization.units().map(Unit::id));
  }

  /** A unit, and everything whose way from the top goes through it, and what it was below. */
  Touched withAllBelow(UnitId unit) {
    units.add(unit);
    return before.numberOf(unit) == NONE
        ? this
        : unit(before.parent(unit)).all(before.subtree(unit));
  }

  private Touched all(Stream<UnitId> more) {
    more.forEach(units::add);
    return this;
  }

  ImmutableSet<UnitId> units() {
    return units.build();
  }
}
