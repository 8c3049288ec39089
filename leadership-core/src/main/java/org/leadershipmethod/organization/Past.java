package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Remembered;

/**
 * What is known of the time before: who was in charge, and what became of units that are gone.
 *
 * @param charge who was in charge of the units that are there
 * @param gone the units that went lately
 */
record Past(ChargeHistory charge, Remembered<UnitId, Gone> gone) {

  /**
   * A unit that is gone.
   *
   * @param ending what became of it
   * @param guessed times in which those may have been in charge of whom that is not known
   */
  record Gone(Ending ending, @Nullable PastTenures guessed) {}

  /** Nothing is known; everyone was in charge from the outset. */
  static final Past UNKNOWN = new Past(ChargeHistory.UNKNOWN, Remembered.nothing());

  /** What is known after the whole was found anew. */
  static Past found(Organization before, Organization found, When when) {
    Remembered<UnitId, Gone> gone = before.past().gone();
    for (UnitId unit : gone.ids().filter(found::contains).toList()) {
      gone = gone.without(unit);
    }
    Ending ending = new Ending(Ending.Kind.NOT_FOUND, ImmutableList.of());
    Iterator<UnitId> units = before.units().map(Unit::id).iterator();
    while (units.hasNext()) {
      UnitId unit = units.next();
      gone =
          found.contains(unit) ? gone : gone.with(unit, gone(before, unit, ending), when.latest());
    }
    return new Past(ChargeHistory.found(before, found, when), gone);
  }

  Past with(ChargeHistory next) {
    return new Past(next, gone);
  }

  /** After a unit came, perhaps under the id of one that is gone. */
  Past without(UnitId unit) {
    return new Past(charge, gone.without(unit));
  }

  /** After a unit went that was there before. */
  static Past ended(Organization before, UnitId unit, Ending ending, When when) {
    Past past = before.past();
    return new Past(
        past.charge.without(before.numberOf(unit)),
        past.gone.with(unit, gone(before, unit, ending), when.latest()));
  }

  private static Gone gone(Organization before, UnitId unit, Ending ending) {
    return new Gone(ending, before.past().charge.guessed(before.numberOf(unit)));
  }

  @Nullable PastTenures guessed(UnitId unit, int number) {
    return number == NONE ? gone.of(unit).map(Gone::guessed).orElse(null) : charge.guessed(number);
  }

  Optional<Ending> ending(UnitId unit) {
    return gone.of(unit).map(Gone::ending);
  }
}
