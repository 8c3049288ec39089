package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody brought people of a unit into the work on a task ({@code M7.4}).
 *
 * <p>Nothing is required of who did so: that it was not the person in overall charge is what a rule
 * finds. The step {@link Mobilization} always goes through that person. For example, a principal
 * who brings in the whole school for the literacy campaign:
 *
 * <pre>{@code
 * new PersonnelMobilized(literacy.id(), school, principal, organization.personnel(school));
 * }</pre>
 *
 * @param task the task
 * @param unit the unit
 * @param by who mobilized them, in overall charge or not
 * @param people who were mobilized
 */
public record PersonnelMobilized(
    TaskId task, UnitId unit, PersonId by, ImmutableSet<PersonId> people) implements RelayEvent {

  /** Makes the event. */
  public PersonnelMobilized {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    requireNonNull(people, "people");
  }

  /** The same people mobilized for the same task by somebody else. */
  PersonnelMobilized by(PersonId other) {
    return new PersonnelMobilized(task, unit, other, people);
  }

  /** The task and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(
        Reference.to("the task", task), Reference.to("the mobilizing unit", unit));
  }
}
