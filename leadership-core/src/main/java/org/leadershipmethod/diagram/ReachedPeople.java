package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.person.PersonId;

/**
 * People at one stop with the same role whom a task reached in the same way, or whom it passed
 * over.
 *
 * @param role what they are there, as words
 * @param people who; empty where nobody is in that role
 * @param state what they were told or given, where that is not all; may be empty
 * @param mark what is particular
 * @param toldBy who told them
 * @param from where it came from if it is not known who told them
 */
record ReachedPeople(
    String role,
    ImmutableList<PersonId> people,
    String state,
    Mark mark,
    Optional<PersonId> toldBy,
    Source from) {

  /** Where an arrow begins if nobody is known to have told them. */
  enum Source {
    /** The unit that relays. */
    SENDER,
    /** The stop above or, for a department, the head of its own: nobody is there to tell them. */
    NOBODY,
    /** Nowhere: they were not reached. */
    NOT_REACHED
  }

  Label label(boolean withPeople) {
    String count = people.size() > 1 ? ", " + Counted.people(people.size()) : "";
    String who = role + count + UnitLabel.people(people, withPeople);
    return state.isEmpty() ? Label.of(who) : Label.of(who, state);
  }
}
