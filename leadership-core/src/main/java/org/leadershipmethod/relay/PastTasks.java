package org.leadershipmethod.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;

/**
 * Tasks that were concluded lately: they can still be named, by whoever tells somebody of one
 * afterwards.
 *
 * <p>A task is forgotten when another is concluded more than {@link #KEPT} after it, so that memory
 * does not grow with the length of the record.
 *
 * @param inOrder the tasks by a number that is given when they are concluded
 * @param numbers their numbers
 * @param next the number that is given next
 */
record PastTasks(TreePMap<Long, Past> inOrder, HashPMap<TaskId, Long> numbers, long next) {

  /** How long a task is remembered after it was concluded. */
  static final Duration KEPT = Duration.ofDays(366);

  /**
   * One task.
   *
   * @param task as it was last stated
   * @param until when it was concluded
   */
  record Past(Task task, Instant until) {}

  static final PastTasks NONE = new PastTasks(TreePMap.empty(), HashTreePMap.empty(), 0);

  Optional<Task> task(TaskId id) {
    return Optional.ofNullable(numbers.get(id)).map(inOrder::get).map(Past::task);
  }

  Stream<TaskId> ids() {
    return numbers.keySet().stream();
  }

  PastTasks with(Task task, Instant until) {
    PastTasks others = without(task.id()).remembered(until);
    return new PastTasks(
        others.inOrder.plus(next, new Past(task, until)),
        others.numbers.plus(task.id(), next),
        next + 1);
  }

  /** The same without a task that is under way again. */
  PastTasks without(TaskId id) {
    Long number = numbers.get(id);
    return number == null ? this : new PastTasks(inOrder.minus(number), numbers.minus(id), next);
  }

  private PastTasks remembered(Instant now) {
    PastTasks left = this;
    while (!left.inOrder.isEmpty() && isForgotten(left.inOrder.firstEntry(), now)) {
      left = left.without(left.inOrder.firstEntry().getValue().task().id());
    }
    return left;
  }

  private static boolean isForgotten(Map.Entry<Long, Past> first, Instant now) {
    Instant until = first.getValue().until();
    return until.isBefore(Instant.MAX.minus(KEPT)) && until.plus(KEPT).isBefore(now);
  }
}
