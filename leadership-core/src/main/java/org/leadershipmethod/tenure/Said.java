package org.leadershipmethod.tenure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.organization.UnitId;

/** What a record says of people in their positions and of units in their places, said by entry. */
final class Said {

  private final Map<Holder, Register<Boolean>> people = new LinkedHashMap<>();
  private final Map<UnitId, Register<Under>> units = new LinkedHashMap<>();

  /** What is said of somebody in a position. */
  Register<Boolean> of(Holder holder) {
    return people.computeIfAbsent(holder, any -> new Register<>());
  }

  /** What is said of a unit. */
  Register<Under> of(UnitId unit) {
    return units.computeIfAbsent(unit, any -> new Register<>());
  }

  /** What is said of a unit; empty where the record never tells that it is there. */
  Optional<Register<Under>> known(UnitId unit) {
    return Optional.ofNullable(units.get(unit));
  }

  void comes(Holder holder, Entry entry, Saying.Order order) {
    of(holder).say(true, entry, order);
  }

  void leaves(Holder holder, Entry entry, Saying.Order order) {
    of(holder).say(null, entry, order);
  }

  Map<Holder, Register<Boolean>> people() {
    return people;
  }

  Map<UnitId, Register<Under>> units() {
    return units;
  }
}
