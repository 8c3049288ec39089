package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The tasks that came to a place at one and the same time, by the organization that relayed them.
 *
 * @param when the time
 * @param byOrganization the tasks of each organization
 */
record RelayBatch(When when, HashPMap<UnitId, PVector<TaskId>> byOrganization) {

  static final RelayBatch NONE = new RelayBatch(When.OUTSET, HashTreePMap.empty());

  /** What this organization relayed at this time so far. */
  ImmutableList<TaskId> of(UnitId from, When time) {
    return time.equals(when) && !time.equals(When.OUTSET)
        ? ImmutableList.copyOf(byOrganization.getOrDefault(from, TreePVector.empty()))
        : ImmutableList.of();
  }

  RelayBatch after(Entry entry, TaskRelayed event) {
    HashPMap<UnitId, PVector<TaskId>> same =
        entry.when().equals(when) ? byOrganization : HashTreePMap.empty();
    PVector<TaskId> before = same.getOrDefault(event.from(), TreePVector.empty());
    return new RelayBatch(entry.when(), same.plus(event.from(), before.plus(event.task().id())));
  }
}
