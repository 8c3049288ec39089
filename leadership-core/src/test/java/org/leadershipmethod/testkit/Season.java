package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * A lawful period of one place in a generated record, with what a test needs to know of it in order
 * to spoil it.
 *
 * @param place the place
 * @param above the organization that asks it for tasks
 * @param head who is in overall charge there
 * @param period the period
 * @param indication the entry in which the tasks were indicated together, if they were
 * @param relayedToo whether what was indicated was relayed too, all at the same time
 * @param relays the entries in which they were relayed one by one, if they were only that
 * @param plan the entry of the plan
 * @param adopted the plan
 * @param departs whether the plan departs from the indicated order
 * @param result the entry in which the central task brought its result
 * @param close the entry in which the period was closed, if it was
 */
public record Season(
    UnitId place,
    UnitId above,
    PersonId head,
    PlanningPeriod period,
    Optional<EntryId> indication,
    boolean relayedToo,
    ImmutableList<EntryId> relays,
    EntryId plan,
    PlanAdopted adopted,
    boolean departs,
    EntryId result,
    Optional<EntryId> close) {

  /** The task at the centre. */
  public Task central() {
    return adopted.tasks().get(0).task();
  }

  /** How many tasks there are. */
  public int size() {
    return adopted.tasks().size();
  }

  /** Whether an order was indicated, among two tasks or more. */
  public boolean isIndicated() {
    return indication.isPresent() && size() > 1;
  }

  TasksIndicated indication(PlannedRecord record) {
    return (TasksIndicated) record.notes().note(indication.orElseThrow()).event();
  }

  TaskRelayed relay(PlannedRecord record, int which) {
    return (TaskRelayed) record.notes().note(relays.get(which)).event();
  }
}
