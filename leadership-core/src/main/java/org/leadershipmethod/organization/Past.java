package org.leadershipmethod.organization;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Remembered;

/**
 * What is known of the time before: who was in charge, and what became of units that are gone.
 *
 * @param charge who was in charge of the units that are there
 * @param unsettled posts that changed hands nobody wrote down when
 * @param gone what became of the units that went lately
 */
record Past(ChargeHistory charge, Unsettled unsettled, Remembered<UnitId, Ending> gone) {

  /** Nothing is known; everyone was in charge from the outset. */
  static final Past UNKNOWN =
      new Past(ChargeHistory.UNKNOWN, Unsettled.NOTHING, Remembered.nothing());

  /** What is known after the whole was found anew. */
  static Past found(Organization before, Organization found, When when) {
    Past past = before.past();
    Remembered<UnitId, Ending> gone = past.gone;
    for (UnitId unit : gone.ids().filter(found::contains).toList()) {
      gone = gone.without(unit);
    }
    Ending ending = new Ending(Ending.Kind.NOT_FOUND, ImmutableList.of());
    for (UnitId unit :
        before.units().map(Unit::id).filter(unit -> !found.contains(unit)).toList()) {
      gone = gone.with(unit, ending, when.latest());
    }
    return new Past(
        ChargeHistory.found(before, found, when),
        past.unsettled.with(before, found, past.charge.since(), when.latest()),
        gone);
  }

  Past with(ChargeHistory next) {
    return new Past(next, unsettled, gone);
  }

  /** After a unit came, perhaps under the id of one that is gone. */
  Past without(UnitId unit) {
    return new Past(charge, unsettled, gone.without(unit));
  }

  /** After a unit went. */
  Past ended(UnitId unit, int number, Ending ending, Instant until) {
    return new Past(charge.without(number), unsettled, gone.with(unit, ending, until));
  }

  Optional<Ending> ending(UnitId unit) {
    return gone.of(unit);
  }
}
