package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;

/**
 * Who comes to sit in a leading group and who leaves it, by one event.
 *
 * @param coming who sits there from then on
 * @param leaving who does not any more
 * @param needsSeat whether nobody can leave by it who does not sit there
 */
record SeatsSaid(Set<PersonId> coming, Set<PersonId> leaving, boolean needsSeat) {

  /** What an event says of seats; empty where it is about something else, such as a decision. */
  static Optional<SeatsSaid> by(GroupEvent event) {
    if (event instanceof LeadersElected election) {
      Set<PersonId> coming = ImmutableSet.copyOf(election.elected());
      return of(coming, Sets.difference(election.leaving(), coming), false);
    } else if (event instanceof SeatTaken taken) {
      return of(ImmutableSet.of(taken.person()), ImmutableSet.of(), false);
    } else if (event instanceof SeatLeft left) {
      return of(ImmutableSet.of(), ImmutableSet.of(left.person()), true);
    } else if (event instanceof LeadersRecalled recall) {
      return of(ImmutableSet.of(), recall.people(), recall.people().size() == 1);
    }
    return Optional.empty();
  }

  private static Optional<SeatsSaid> of(
      Set<PersonId> coming, Set<PersonId> leaving, boolean needsSeat) {
    return Optional.of(new SeatsSaid(coming, leaving, needsSeat));
  }
}
