package org.leadershipmethod.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the tree of units became another, from the top down: which units came, moved and went.
 *
 * <p>A unit that comes or moves is always the last of those beside it. So of those below a unit the
 * first few stay, as many as stand in the same order already; the others come one after the other;
 * and the last few may come by themselves, when the unit between is closed. Each unit is looked at
 * once at each place.
 */
final class TreeChange {

  private final Organization earlier;
  private final Organization later;

  TreeChange(Organization earlier, Organization later) {
    this.earlier = earlier;
    this.later = later;
  }

  void addTo(ImmutableList.Builder<OrganizationEvent> events) {
    add(Optional.empty(), later.roots().toList(), events);
    later
        .units()
        .map(Unit::id)
        .forEach(unit -> add(Optional.of(unit), later.children(unit).toList(), events));
    addClosings(events);
  }

  /** Lets those come right below a unit, or at the top, who do not stand there already. */
  private void add(
      Optional<UnitId> parent,
      List<UnitId> wanted,
      ImmutableList.Builder<OrganizationEvent> events) {
    List<UnitId> before = childrenBefore(parent);
    int first = staying(wanted, places(before.stream()));
    int last = lifted(first, wanted, places(liftedTo(parent, before)));
    for (UnitId unit : wanted.subList(first, last)) {
      boolean wasThere = earlier.contains(unit);
      if (!wasThere) {
        events.add(new UnitCreated(later.unit(unit).orElseThrow()));
      } else if (earlier.parent(unit).equals(parent)) {
        // what stands there already has to go away to come back as the last
        Optional<UnitId> away = parent.isPresent() ? Optional.empty() : Optional.of(wanted.get(0));
        events.add(new UnitMoved(unit, away), new UnitMoved(unit, parent));
      } else {
        events.add(new UnitMoved(unit, parent));
      }
    }
  }

  private List<UnitId> childrenBefore(Optional<UnitId> parent) {
    if (parent.isEmpty()) {
      return earlier.roots().toList();
    }
    return parent.filter(earlier::contains).map(earlier::children).orElse(Stream.of()).toList();
  }

  /** Those that come here when the units between are closed. */
  private Stream<UnitId> liftedTo(Optional<UnitId> parent, List<UnitId> before) {
    return before.stream()
        .filter(unit -> !later.contains(unit))
        .flatMap(earlier::children)
        .filter(unit -> later.contains(unit) && later.parent(unit).equals(parent));
  }

  private static Map<UnitId, Integer> places(Stream<UnitId> units) {
    Map<UnitId, Integer> places = new HashMap<>();
    units.forEach(unit -> places.put(unit, places.size()));
    return places;
  }

  /** How many of the first stand there in this order already. */
  private static int staying(List<UnitId> wanted, Map<UnitId, Integer> places) {
    int last = -1;
    for (int count = 0; count < wanted.size(); count++) {
      int place = places.getOrDefault(wanted.get(count), -1);
      if (place <= last) {
        return count;
      }
      last = place;
    }
    return wanted.size();
  }

  /** From where on the last ones come in this order by themselves. */
  private static int lifted(int from, List<UnitId> wanted, Map<UnitId, Integer> places) {
    int next = places.size();
    for (int start = wanted.size(); start > from; start--) {
      int place = places.getOrDefault(wanted.get(start - 1), next);
      if (place >= next) {
        return start;
      }
      next = place;
    }
    return from;
  }

  /**
   * Closes what is gone, from below, so that a unit that stays is lifted once at most: where the
   * unit above is gone too, it has moved away before.
   */
  private void addClosings(ImmutableList.Builder<OrganizationEvent> events) {
    Map<UnitId, UnitId> tops = new HashMap<>();
    Map<UnitId, List<UnitId>> gone = new LinkedHashMap<>();
    earlier
        .units()
        .filter(unit -> !later.contains(unit.id()))
        .forEach(
            unit -> {
              @Nullable UnitId above = unit.parent().map(tops::get).orElse(null);
              UnitId top = above == null ? unit.id() : above;
              tops.put(unit.id(), top);
              gone.computeIfAbsent(top, first -> new ArrayList<>()).add(unit.id());
            });
    gone.values()
        .forEach(units -> Lists.reverse(units).forEach(unit -> events.add(new UnitClosed(unit))));
  }
}
