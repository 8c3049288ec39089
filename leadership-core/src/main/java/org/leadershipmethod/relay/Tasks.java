package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;

/**
 * Which tasks stand at which units, who was told of them, who answers for them, and who works on
 * them.
 *
 * <p>This is the picture of {@link TaskView}. It is immutable and shares structure with the one
 * before it.
 */
public final class Tasks {

  static final Tasks NONE =
      new Tasks(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

  private final HashPMap<TaskAtUnit, TaskRecord> records;
  private final HashPMap<UnitId, MapPSet<TaskId>> byUnit;
  private final HashPMap<TaskId, Task> stated;

  private Tasks(
      HashPMap<TaskAtUnit, TaskRecord> records,
      HashPMap<UnitId, MapPSet<TaskId>> byUnit,
      HashPMap<TaskId, Task> stated) {
    this.records = records;
    this.byUnit = byUnit;
    this.stated = stated;
  }

  /** The tasks that have reached a unit in any way, by id. */
  public ImmutableList<TaskId> at(UnitId unit) {
    return ImmutableList.sortedCopyOf(byUnit.getOrDefault(unit, HashTreePSet.empty()));
  }

  /** A task as it was last stated by a relay or by work on it; empty if it never was. */
  public Optional<Task> task(TaskId task) {
    return Optional.ofNullable(stated.get(task));
  }

  /** Who was told of a task or made responsible for it at a unit, in the order of the record. */
  public ImmutableList<Delivery> deliveries(TaskAtUnit key) {
    return record(key).deliveries().stream()
        .map(Recorded::what)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Who was both told of a task and made responsible for it at a unit, be it at once or one after
   * the other.
   */
  public ImmutableSet<PersonId> answering(TaskAtUnit key) {
    TaskRecord record = record(key);
    return record.deliveries().stream()
        .map(one -> one.what().person())
        .filter(person -> Deliveries.answers(record, person))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Who was mobilized for a task at a unit, by whomever. */
  public ImmutableSet<PersonId> mobilized(TaskAtUnit key) {
    return record(key).mobilizations().stream()
        .flatMap(one -> one.what().people().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Who took part in the work on a task at a unit. */
  public ImmutableSet<PersonId> working(TaskAtUnit key) {
    return ImmutableSet.copyOf(record(key).workers());
  }

  TaskRecord record(TaskAtUnit key) {
    return records.getOrDefault(key, TaskRecord.NOTHING);
  }

  Tasks with(TaskAtUnit key, TaskRecord record) {
    MapPSet<TaskId> there = byUnit.getOrDefault(key.unit(), HashTreePSet.empty());
    return new Tasks(
        records.plus(key, record), byUnit.plus(key.unit(), there.plus(key.task())), stated);
  }

  Tasks stating(Task task) {
    return new Tasks(records, byUnit, stated.plus(task.id(), task));
  }

  /** How many tasks stand at units. */
  @Override
  public String toString() {
    return records.size() + " tasks at units";
  }
}
