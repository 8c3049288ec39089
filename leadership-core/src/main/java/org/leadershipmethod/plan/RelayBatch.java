package org.leadershipmethod.plan;

import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * What came to a place at one and the same time, by the unit that relayed it.
 *
 * @param when the time
 * @param byUnit of each unit the first task, and how many came with it
 */
record RelayBatch(When when, SharedMap<UnitId, Together> byUnit) {

  /** The first of the tasks that came together, and how many they are. */
  private record Together(TaskId first, int tasks) {}

  static final RelayBatch NONE = new RelayBatch(When.OUTSET, SharedMap.empty());

  /** The one task that this unit relayed at this time so far; empty if none or several. */
  Optional<TaskId> soleTask(UnitId from, When time) {
    return time.equals(when) && isOneTime(time)
        ? Optional.ofNullable(byUnit.get(from)).filter(one -> one.tasks() == 1).map(Together::first)
        : Optional.empty();
  }

  /** A day is one time; what happened in the course of months did not happen at once. */
  private static boolean isOneTime(When time) {
    return !time.equals(When.OUTSET) && time.isOneDayAtMost();
  }

  RelayBatch after(Entry entry, TaskRelayed event) {
    SharedMap<UnitId, Together> same = entry.when().equals(when) ? byUnit : SharedMap.empty();
    TaskId task = event.task().id();
    Together before = same.getOrDefault(event.from(), new Together(task, 0));
    // the same task once more makes no batch
    boolean again = before.tasks() == 1 && before.first().equals(task);
    Together now = again ? before : new Together(before.first(), before.tasks() + 1);
    return new RelayBatch(entry.when(), same.plus(event.from(), now));
  }
}
