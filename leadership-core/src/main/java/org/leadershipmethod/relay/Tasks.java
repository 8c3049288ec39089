package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.Owner;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Phrase;

/**
 * Which tasks stand at which units, who was told of them, who answers for them, and who works on
 * them.
 *
 * <p>This is the picture of {@link TaskView}. It is immutable and shares structure with the one
 * before it.
 */
public final class Tasks {

  static final Tasks NONE = new Tasks(null, SharedMap.empty(), StatedTasks.NONE);

  /** Who alone has this picture and may change it in place; nobody, mostly. */
  private final @Nullable Owner owner;

  /** What is known of each task at a unit; nothing of one that was only asked for or planned. */
  private final SharedMap<UnitId, SharedMap<TaskId, TaskRecord>> byUnit;

  private final StatedTasks stated;

  private Tasks(
      @Nullable Owner owner,
      SharedMap<UnitId, SharedMap<TaskId, TaskRecord>> byUnit,
      StatedTasks stated) {
    this.owner = owner;
    this.byUnit = byUnit;
    this.stated = stated;
  }

  /** The same picture for whoever alone has it. */
  Tasks ownedBy(@Nullable Owner other) {
    return new Tasks(other, byUnit, stated);
  }

  private SharedMap<TaskId, TaskRecord> there(UnitId unit) {
    return byUnit.getOrDefault(unit, SharedMap.empty());
  }

  /** The tasks that have reached a unit in any way and are not concluded there, by id. */
  public ImmutableList<TaskId> at(UnitId unit) {
    SharedMap<TaskId, TaskRecord> there = there(unit);
    return there.isEmpty() ? ImmutableList.of() : standing(there);
  }

  private static ImmutableList<TaskId> standing(SharedMap<TaskId, TaskRecord> there) {
    return there.entrySet().stream()
        .filter(one -> one.getValue().isSomething())
        .map(Map.Entry::getKey)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A task as it was last stated by a relay or by work on it; empty if it never was, or is
   * concluded everywhere.
   */
  public Optional<Task> task(TaskId task) {
    return stated.task(task);
  }

  /** What a task is called in a sentence: its title as it was last stated, or else its id. */
  Phrase called(TaskId task) {
    return Phrase.of(task(task).<Object>map(Task::title).orElse(task));
  }

  /** Who was told of a task or made responsible for it at a unit, in the order of the record. */
  public ImmutableList<Delivery> deliveries(TaskAtUnit key) {
    return record(key).delivered();
  }

  /**
   * Who was both told of a task and made responsible for it at a unit, be it at once or one after
   * the other.
   */
  public ImmutableSet<PersonId> answering(TaskAtUnit key) {
    return record(key).answering();
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

  /** The entry that tells of the last work on a task at a unit; empty if there was none. */
  public Optional<EntryId> lastWork(TaskAtUnit key) {
    return record(key).lastWork().map(Told::entry);
  }

  /** The units at which tasks stand or through which they passed. */
  ImmutableSet<UnitId> units() {
    return ImmutableSet.copyOf(byUnit.keySet());
  }

  TaskRecord record(TaskAtUnit key) {
    return there(key.unit()).getOrDefault(key.task(), TaskRecord.NOTHING);
  }

  boolean stands(TaskAtUnit key) {
    return record(key).isSomething();
  }

  Tasks with(TaskAtUnit key, TaskRecord record) {
    boolean isNew = !there(key.unit()).containsKey(key.task());
    return new Tasks(
        owner,
        put(byUnit, key.unit(), key.task(), record),
        isNew ? stated.entering(owner, key) : stated);
  }

  private SharedMap<UnitId, SharedMap<TaskId, TaskRecord>> put(
      SharedMap<UnitId, SharedMap<TaskId, TaskRecord>> all,
      UnitId unit,
      TaskId task,
      TaskRecord record) {
    SharedMap<TaskId, TaskRecord> there = all.getOrDefault(unit, SharedMap.empty());
    return all.plus(owner, unit, there.plus(owner, task, record));
  }

  /** The same with a task as it is stated now, and what is known of it at some units. */
  Tasks with(Task task, Map<UnitId, TaskRecord> records) {
    SharedMap<UnitId, SharedMap<TaskId, TaskRecord>> all = byUnit;
    for (Map.Entry<UnitId, TaskRecord> one : records.entrySet()) {
      all = put(all, one.getKey(), task.id(), one.getValue());
    }
    return new Tasks(owner, all, stated.stating(owner, task, records.keySet()));
  }

  /** The same without a task at some units, where it is concluded. */
  Tasks without(TaskId task, Set<UnitId> units, Instant when) {
    SharedMap<UnitId, SharedMap<TaskId, TaskRecord>> all = byUnit;
    for (UnitId unit : units) {
      SharedMap<TaskId, TaskRecord> left = there(unit).minus(owner, task);
      all = left.isEmpty() ? all.minus(owner, unit) : all.plus(owner, unit, left);
    }
    return new Tasks(owner, all, stated.leaving(owner, task, units, when));
  }

  /** The same with a task as it is called now, at a unit. */
  Tasks stating(Task task, UnitId unit) {
    TaskRecord record = record(new TaskAtUnit(task.id(), unit));
    return with(task, ImmutableMap.of(unit, record));
  }

  StatedTasks stated() {
    return stated;
  }

  /** What was about a task at a unit that is gone after an event. */
  ImmutableList<TaskAtUnit> ending(OrganizationEvent event) {
    ImmutableSet<UnitId> gone = event.gone(byUnit.keySet());
    return gone.isEmpty() ? ImmutableList.of() : ending(gone);
  }

  private ImmutableList<TaskAtUnit> ending(ImmutableSet<UnitId> gone) {
    return gone.stream()
        .flatMap(
            unit -> there(unit).keySet().stream().sorted().map(task -> new TaskAtUnit(task, unit)))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many tasks stand at units. */
  @Override
  public String toString() {
    int count = byUnit.values().stream().mapToInt(there -> standing(there).size()).sum();
    return Counted.of(count, "task", "tasks") + " at units";
  }
}
