package org.leadershipmethod.group;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * What a record leaves open at one moment: whatever an entry changed that may have happened before
 * the moment or after it.
 */
final class LeadershipDoubts {

  private final LeadershipSource source;
  private final Set<UnitId> units = new HashSet<>();
  private final Set<UnitId> moved = new HashSet<>();
  private final SetMultimap<UnitId, PersonId> leaders = HashMultimap.create();
  private final SetMultimap<UnitId, PersonId> people = HashMultimap.create();

  LeadershipDoubts(LeadershipSource source) {
    this.source = source;
  }

  /** Adds what is different from one picture to the next. */
  void add(LeadershipPicture before, LeadershipPicture after) {
    for (UnitId unit : Sets.union(before.units(), after.units()).immutableCopy()) {
      if (before.contains(unit) != after.contains(unit)) {
        units.add(unit);
      }
      if (!before.parent(unit).equals(after.parent(unit))) {
        moved.add(unit);
      }
      leaders.putAll(
          unit,
          Sets.symmetricDifference(before.leaders(source, unit), after.leaders(source, unit)));
      people.putAll(unit, Sets.symmetricDifference(before.people(unit), after.people(unit)));
    }
  }

  /** The units of which it is open whether they are there. */
  Set<UnitId> units() {
    return units.stream().collect(toImmutableSet());
  }

  /** Who may or may not lead a unit. */
  Set<PersonId> leaders(UnitId unit) {
    return leaders.get(unit);
  }

  /** Whether it is open which unit stands above one. */
  boolean isMoved(UnitId unit) {
    return moved.contains(unit);
  }

  /** Whether it is open if somebody belongs to a unit. */
  boolean isOpen(PersonId person, UnitId unit) {
    return people.containsEntry(unit, person);
  }

  /** Whether it is open if somebody belongs to any unit. */
  boolean isOpen(PersonId person) {
    return people.containsValue(person);
  }
}
