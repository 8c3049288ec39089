package org.leadershipmethod.tenure;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitSplit;

/**
 * What would be otherwise if an event had happened.
 *
 * @param people those who would have come, or be gone
 * @param places the units that would stand elsewhere, or be there or gone
 * @param existence those of them that would be there, or gone
 */
record Concerned(Set<Holder> people, Set<UnitId> places, Set<UnitId> existence) {

  static Concerned by(Event event, Reach reach) {
    Set<UnitId> known = Sets.intersection(UnitsNamed.by(event).units(), reach.units());
    if (event instanceof UnitMoved) {
      return new Concerned(Set.of(), known, Set.of());
    } else if (event instanceof UnitCreated) {
      return new Concerned(in(known, reach), known, known);
    } else if (event instanceof OrganizationEvent change && Ended.by(change).isPresent()) {
      Ended end = Ended.by(change).get();
      return end.isUnit() ? end(end, change, reach) : people(end(end, reach));
    }
    return people(Holder.named(event).filter(one -> known.contains(one.position().unit())));
  }

  private static Concerned people(Stream<Holder> people) {
    return new Concerned(people.collect(toImmutableSet()), Set.of(), Set.of());
  }

  private static ImmutableSet<Holder> in(Set<UnitId> units, Reach reach) {
    return units.stream().flatMap(unit -> reach.in(unit).stream()).collect(toImmutableSet());
  }

  /** Who would leave, and where they would come. */
  private static Stream<Holder> end(Ended end, Reach reach) {
    return reach.in(end.unit()).stream()
        .filter(one -> end.ends(one.position()))
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(one),
                    end.into().stream().flatMap(into -> Holder.carried(one, into))));
  }

  private static Concerned end(Ended end, OrganizationEvent event, Reach reach) {
    Set<UnitId> existence = new HashSet<>(Set.of(end.unit()));
    Set<UnitId> places = new HashSet<>(reach.below(end.unit()));
    if (event instanceof UnitSplit split) {
      split.into().stream().map(Successor::id).forEach(existence::add);
      split.into().forEach(successor -> places.addAll(successor.below()));
    }
    places.addAll(existence);
    ImmutableSet<Holder> people =
        Stream.concat(end(end, reach), in(existence, reach).stream()).collect(toImmutableSet());
    return new Concerned(people, Sets.intersection(places, reach.units()), existence);
  }
}
