package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitRenamed;
import org.leadershipmethod.organization.UnitSplit;

/**
 * What would be otherwise if an event had happened.
 *
 * @param people the units in which other people would be
 * @param places the units that would stand elsewhere, or be there or gone
 * @param existence those of them that would be there, or gone
 */
record Concerned(Set<UnitId> people, Set<UnitId> places, Set<UnitId> existence) {

  static Concerned by(Event event, Reach reach) {
    Set<UnitId> known = Sets.intersection(UnitsNamed.by(event).units(), reach.units());
    if (event instanceof UnitMoved) {
      return new Concerned(Set.of(), known, Set.of());
    } else if (event instanceof UnitRenamed) {
      return new Concerned(Set.of(), Set.of(), Set.of());
    } else if (event instanceof UnitCreated) {
      return new Concerned(known, known, known);
    } else if (event instanceof OrganizationEvent change) {
      return Ended.by(change)
          .filter(Ended::isUnit)
          .map(end -> end(end, change, known, reach))
          .orElseGet(() -> new Concerned(known, Set.of(), Set.of()));
    }
    return new Concerned(known, Set.of(), Set.of());
  }

  private static Concerned end(
      Ended end, OrganizationEvent event, Set<UnitId> people, Reach reach) {
    ImmutableSet.Builder<UnitId> gone = ImmutableSet.<UnitId>builder().add(end.unit());
    ImmutableSet.Builder<UnitId> below =
        ImmutableSet.<UnitId>builder().addAll(reach.below(end.unit()));
    if (event instanceof UnitSplit split) {
      split.into().stream().map(Successor::id).forEach(gone::add);
      split.into().forEach(successor -> below.addAll(successor.below()));
    }
    ImmutableSet<UnitId> existence = gone.build();
    Set<UnitId> places = Sets.union(existence, below.build());
    return new Concerned(people, Sets.intersection(places, reach.units()), existence);
  }
}
