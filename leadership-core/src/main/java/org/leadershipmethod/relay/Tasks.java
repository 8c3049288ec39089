package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.internal.Counted;
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

  static final Tasks NONE = new Tasks(SharedMap.empty(), StatedTasks.NONE);

  private final SharedMap<UnitId, SharedMap<TaskId, TaskRecord>> byUnit;
  private final StatedTasks stated;

  private Tasks(SharedMap<UnitId, SharedMap<TaskId, TaskRecord>> byUnit, StatedTasks stated) {
    this.byUnit = byUnit;
    this.stated = stated;
  }

  private SharedMap<TaskId, TaskRecord> there(UnitId unit) {
    return byUnit.getOrDefault(unit, SharedMap.empty());
  }

  /** The tasks that have reached a unit in any way and are not concluded there, by id. */
  public ImmutableList<TaskId> at(UnitId unit) {
    return ImmutableList.sortedCopyOf(there(unit).keySet());
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
    return there(key.unit()).containsKey(key.task());
  }

  Tasks with(TaskAtUnit key, TaskRecord record) {
    SharedMap<TaskId, TaskRecord> there = there(key.unit());
    return new Tasks(
        byUnit.plus(key.unit(), there.plus(key.task(), record)),
        there.containsKey(key.task())
            ? stated
            : stated.entering(key.task(), ImmutableList.of(key.unit())));
  }

  /** The same with what is known of one task at some units. */
  Tasks with(TaskId task, Map<UnitId, TaskRecord> records) {
    SharedMap<UnitId, SharedMap<TaskId, TaskRecord>> all = byUnit;
    ImmutableList.Builder<UnitId> entered = ImmutableList.builder();
    for (Map.Entry<UnitId, TaskRecord> one : records.entrySet()) {
      SharedMap<TaskId, TaskRecord> there = there(one.getKey());
      if (!there.containsKey(task)) {
        entered.add(one.getKey());
      }
      all = all.plus(one.getKey(), there.plus(task, one.getValue()));
    }
    return new Tasks(all, stated.entering(task, entered.build()));
  }

  /** The same without a task at a unit, where it is concluded. */
  Tasks without(TaskAtUnit key, Instant when) {
    SharedMap<TaskId, TaskRecord> left = there(key.unit()).minus(key.task());
    return new Tasks(
        left.isEmpty() ? byUnit.minus(key.unit()) : byUnit.plus(key.unit(), left),
        stated.leaving(key, when));
  }

  /** The same with tasks as they are called now. */
  Tasks stating(TasksStated event) {
    StatedTasks next = stated;
    for (Task task : event.stated()) {
      next = next.stating(task, event.statedAt());
    }
    return new Tasks(byUnit, next);
  }

  StatedTasks stated() {
    return stated;
  }

  /** What was about a task at a unit that is gone after an event. */
  ImmutableList<TaskAtUnit> ending(OrganizationEvent event) {
    ImmutableSet<UnitId> gone = event.gone(Sets.union(byUnit.keySet(), stated.byUnit().keySet()));
    return gone.isEmpty() ? ImmutableList.of() : ending(gone);
  }

  private ImmutableList<TaskAtUnit> ending(ImmutableSet<UnitId> gone) {
    return gone.stream()
        .flatMap(
            unit ->
                Sets.union(there(unit).keySet(), stated.at(unit)).stream()
                    .sorted()
                    .map(task -> new TaskAtUnit(task, unit)))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many tasks stand at units. */
  @Override
  public String toString() {
    return Counted.of(byUnit.values().stream().mapToInt(Map::size).sum(), "task", "tasks")
        + " at units";
  }
}
