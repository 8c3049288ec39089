package org.leadershipmethod.tenure;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.organization.UnitId;

/** What a record says of people in their positions and of units in their places, said by entry. */
final class Said {

  private final Map<Holder, Register<Boolean>> people = new LinkedHashMap<>();
  private final ListMultimap<UnitId, Holder> inUnits = ArrayListMultimap.create();
  private final Map<UnitId, Register<Under>> units = new LinkedHashMap<>();

  /** What is said of somebody in a position. */
  Register<Boolean> of(Holder holder) {
    Register<Boolean> register = people.get(holder);
    if (register == null) {
      register = new Register<>();
      people.put(holder, register);
      inUnits.put(holder.position().unit(), holder);
    }
    return register;
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

  /** That somebody came or left, where it is not sure that this happened. */
  void perhaps(Holder holder, boolean isThere, Entry entry) {
    of(holder).sayPerhaps(isThere ? true : null, entry);
  }

  /** That a unit is there, or is gone, where it is not sure that this happened. */
  void perhaps(UnitId unit, @Nullable Under place, Entry entry) {
    of(unit).sayPerhaps(place, entry);
  }

  /** Everybody of whom anything is said in a unit. */
  ImmutableList<Holder> in(UnitId unit) {
    return ImmutableList.copyOf(inUnits.get(unit));
  }

  Map<Holder, Register<Boolean>> people() {
    return people;
  }

  /** What is said of people in posts, and not on seats. */
  ImmutableList<Register<Boolean>> posts() {
    return people.entrySet().stream()
        .filter(one -> one.getKey().position() instanceof Position.InPost)
        .map(Map.Entry::getValue)
        .collect(ImmutableList.toImmutableList());
  }

  Map<UnitId, Register<Under>> units() {
    return units;
  }
}
