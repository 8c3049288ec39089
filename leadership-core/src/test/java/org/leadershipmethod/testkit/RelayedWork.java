package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * A lawful relay in a generated record, with what a test needs to know of it in order to spoil it.
 *
 * @param entry the entry of the relay
 * @param event the relay
 * @param path the units that it concerns, from the top down; the last is the addressed one
 * @param heads who was in overall charge of each of them
 * @param specifics who had specific responsibility for its field, where somebody had
 * @param mobilization the entry of the mobilization, if there is one
 * @param departmentOnly whether only people of the department then did the work
 */
public record RelayedWork(
    EntryId entry,
    TaskRelayed event,
    ImmutableList<UnitId> path,
    ImmutableMap<UnitId, PersonId> heads,
    ImmutableMap<UnitId, PersonId> specifics,
    Optional<EntryId> mobilization,
    boolean departmentOnly) {

  /** The unit that the task was relayed to. */
  public UnitId addressed() {
    return event.to();
  }
}
