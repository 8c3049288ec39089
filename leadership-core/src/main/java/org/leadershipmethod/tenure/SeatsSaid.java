package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Who comes to sit in the leading group of a unit and who leaves it, by one event.
 *
 * @param unit the unit
 * @param coming who sits there from then on
 * @param leaving who does not any more
 * @param needsSeat whether nobody can leave by it who does not sit there
 */
record SeatsSaid(UnitId unit, Set<PersonId> coming, Set<PersonId> leaving, boolean needsSeat) {

  /** What an event says of seats; empty where it is about something else, such as a decision. */
  static Optional<SeatsSaid> by(Event event) {
    return event instanceof GroupEvent group && group.group().of() instanceof UnitId unit
        ? in(unit, group)
        : Optional.empty();
  }

  private static Optional<SeatsSaid> in(UnitId unit, GroupEvent event) {
    if (event instanceof LeadersElected election) {
      Set<PersonId> coming = ImmutableSet.copyOf(election.elected());
      return of(unit, coming, Sets.difference(election.leaving(), coming), false);
    } else if (event instanceof SeatTaken taken) {
      return of(unit, ImmutableSet.of(taken.person()), ImmutableSet.of(), false);
    } else if (event instanceof SeatLeft left) {
      return of(unit, ImmutableSet.of(), ImmutableSet.of(left.person()), true);
    } else if (event instanceof LeadersRecalled recall) {
      return of(unit, ImmutableSet.of(), recall.people(), recall.people().size() == 1);
    }
    return Optional.empty();
  }

  private static Optional<SeatsSaid> of(
      UnitId unit, Set<PersonId> coming, Set<PersonId> leaving, boolean needsSeat) {
    return Optional.of(new SeatsSaid(unit, coming, leaving, needsSeat));
  }

  /** All of them, in their seats. */
  Stream<Holder> holders() {
    return Stream.concat(coming.stream(), leaving.stream()).map(one -> Holder.seat(one, unit));
  }
}
