package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.internal.Remembered;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.organization.UnitId;

/**
 * How tasks were last stated: those that stand or are wanted anywhere, and those concluded lately.
 *
 * @param underWay the tasks that stand or are wanted anywhere, by their ids
 * @param byUnit the same tasks by the units where they are
 * @param past the tasks that were concluded lately
 */
record StatedTasks(
    SharedMap<TaskId, Stated> underWay,
    SharedMap<UnitId, SharedSet<TaskId>> byUnit,
    Remembered<TaskId, Task> past) {

  /**
   * One task.
   *
   * @param task as it was last stated
   * @param units where it stands, passes through, was asked for or planned
   */
  record Stated(Task task, SharedSet<UnitId> units) {}

  static final StatedTasks NONE =
      new StatedTasks(SharedMap.empty(), SharedMap.empty(), Remembered.nothing());

  /** A task that is under way. */
  Optional<Task> task(TaskId id) {
    return Optional.ofNullable(underWay.get(id)).map(Stated::task);
  }

  /** A task that is under way or was concluded lately. */
  Optional<Task> known(TaskId id) {
    return task(id).or(() -> past.of(id));
  }

  boolean isKnown(TaskId id) {
    return known(id).isPresent();
  }

  Lookup lookUp(TaskId id) {
    return Lookup.of(isKnown(id), () -> "the id of a task that is known here" + suggested(id));
  }

  private String suggested(TaskId unknown) {
    return Nearest.hint(
        unknown.value(),
        id -> isKnown(TaskId.of(id)),
        Stream.concat(underWay.keySet().stream(), past.ids()).map(TaskId::value));
  }

  /** The same with a task as it is stated now, at a unit. */
  StatedTasks stating(Task task, UnitId unit) {
    return stating(task, ImmutableList.of(unit));
  }

  private StatedTasks stating(Task task, ImmutableList<UnitId> more) {
    Stated before = underWay.get(task.id());
    SharedSet<UnitId> units = before == null ? SharedSet.empty() : before.units();
    SharedMap<UnitId, SharedSet<TaskId>> there = byUnit;
    for (UnitId unit : more) {
      there = there.plus(unit, at(unit).plus(task.id()));
    }
    return new StatedTasks(
        underWay.plus(task.id(), new Stated(task, units.plusAll(more))),
        there,
        past.without(task.id()));
  }

  /** The same with a task at some more units; as it is where the task is not under way. */
  StatedTasks entering(TaskId id, ImmutableList<UnitId> more) {
    Stated before = more.isEmpty() ? null : underWay.get(id);
    return before == null ? this : stating(before.task(), more);
  }

  /** The same without a task at a unit; if that was the last one, the task is concluded. */
  StatedTasks leaving(TaskAtUnit key, Instant when) {
    Stated before = underWay.get(key.task());
    if (before == null) {
      return this;
    }
    SharedSet<UnitId> left = before.units().minus(key.unit());
    SharedSet<TaskId> there = at(key.unit()).minus(key.task());
    return new StatedTasks(
        left.isEmpty()
            ? underWay.minus(key.task())
            : underWay.plus(key.task(), new Stated(before.task(), left)),
        there.isEmpty() ? byUnit.minus(key.unit()) : byUnit.plus(key.unit(), there),
        left.isEmpty() ? past.with(key.task(), before.task(), when) : past);
  }

  /** The tasks that are at a unit in any way. */
  SharedSet<TaskId> at(UnitId unit) {
    return byUnit.getOrDefault(unit, SharedSet.empty());
  }
}
