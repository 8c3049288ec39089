package org.leadershipmethod.diagram;

import java.util.Optional;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Where the way of a task begins.
 *
 * @param unit the unit that relays
 * @param department the department of it that does, if it was one
 * @param deed what it does, in words
 * @param sender the person who tells the first, if known
 * @param mark what is particular about it
 */
record RelayStart(
    UnitId unit,
    Optional<FieldOfWork> department,
    String deed,
    Optional<PersonId> sender,
    Mark mark) {

  Label label(String name, boolean withPeople) {
    String of = department.map(field -> ", department of " + field).orElse("");
    String who = withPeople ? sender.map(person -> " by " + person).orElse("") : "";
    return Label.of(name + of, deed + who);
  }
}
