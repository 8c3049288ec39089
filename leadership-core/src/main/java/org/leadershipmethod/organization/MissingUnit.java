package org.leadershipmethod.organization;

import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Nearest;

/**
 * A unit that is named and is not there: what became of it, or else which one was perhaps meant.
 *
 * @param unit the id that is named
 * @param organization where it is not
 */
record MissingUnit(UnitId unit, Organization organization) {

  /** What to put behind what was expected: {@code " ('mill' was closed)"}, or nothing. */
  String hint() {
    return organization
        .ending(unit)
        .map(ending -> " (" + Quoted.text(unit) + " " + ending + ")")
        .orElseGet(() -> Nearest.hint(unit.value(), this::isThere, ids()));
  }

  /** The same behind a sentence: {@code "; it was closed"}, or nothing. */
  String question() {
    return organization
        .ending(unit)
        .map(ending -> "; it " + ending)
        .orElseGet(() -> Nearest.question(unit.value(), this::isThere, ids()));
  }

  Lookup lookUp() {
    return organization.unitCount() == 0 && organization.ending(unit).isEmpty()
        ? new Lookup.NoneRecorded("the id of a unit, but no unit was recorded")
        : new Lookup.Missing(() -> "the id of a unit" + hint());
  }

  private boolean isThere(String id) {
    return organization.contains(UnitId.of(id));
  }

  private Stream<String> ids() {
    return organization.forest().all().mapToObj(organization.names().units()::key);
  }
}
