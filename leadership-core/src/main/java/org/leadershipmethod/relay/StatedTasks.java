package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.internal.Owner;
import org.leadershipmethod.internal.Remembered;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.organization.UnitId;

/**
 * How tasks were last stated: those that stand or are wanted anywhere, and those concluded lately.
 *
 * @param underWay the tasks that stand or are wanted anywhere, by their ids
 * @param past the tasks that were concluded lately
 */
record StatedTasks(SharedMap<TaskId, Stated> underWay, Remembered<TaskId, Task> past) {

  /**
   * One task.
   *
   * @param task as it was last stated
   * @param units where it stands, passes through, was asked for or planned
   */
  record Stated(Task task, SharedSet<UnitId> units) {}

  static final StatedTasks NONE = new StatedTasks(SharedMap.empty(), Remembered.nothing());

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

  /**
   * The same with a task as it is stated now, at some units.
   *
   * @param owner who alone has this version, if anybody does
   */
  StatedTasks stating(@Nullable Owner owner, Task task, Collection<UnitId> more) {
    Stated before = underWay.get(task.id());
    SharedSet<UnitId> units = before == null ? SharedSet.empty() : before.units();
    return new StatedTasks(
        underWay.plus(owner, task.id(), new Stated(task, units.plusAll(more))),
        past.without(owner, task.id()));
  }

  /** The same with a task at one more unit; as it is where the task is not under way. */
  StatedTasks entering(@Nullable Owner owner, TaskAtUnit key) {
    Stated before = underWay.get(key.task());
    return before == null ? this : stating(owner, before.task(), ImmutableList.of(key.unit()));
  }

  /** The same without a task at some units; if those were the last, the task is concluded. */
  StatedTasks leaving(@Nullable Owner owner, TaskId id, Set<UnitId> gone, Instant when) {
    Stated before = underWay.get(id);
    if (before == null) {
      return this;
    }
    SharedSet<UnitId> left = before.units().minusAll(gone);
    return left.isEmpty()
        ? new StatedTasks(underWay.minus(owner, id), past.with(owner, id, before.task(), when))
        : new StatedTasks(underWay.plus(owner, id, new Stated(before.task(), left)), past);
  }
}
