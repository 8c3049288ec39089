package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * People of a unit worked on a task ({@code M7.5}).
 *
 * @param task the task
 * @param unit the unit
 * @param people who took part
 */
public record WorkDone(Task task, UnitId unit, ImmutableSet<PersonId> people)
    implements RelayEvent {

  /** Makes the event. */
  public WorkDone {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    requireNonNull(people, "people");
  }
}
