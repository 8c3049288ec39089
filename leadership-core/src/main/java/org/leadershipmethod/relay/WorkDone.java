package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Reference;
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
    implements RelayEvent, TasksStated {

  /** Makes the event. */
  public WorkDone {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    requireNonNull(people, "people");
  }

  /** The unit; the task comes with the event. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("where the work was done", unit));
  }

  @Override
  public UnitId statedAt() {
    return unit;
  }

  @Override
  public ImmutableList<Task> stated() {
    return ImmutableList.of(task);
  }
}
