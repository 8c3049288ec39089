package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedOrder;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Breach;

/**
 * What one place was asked for and has not concluded.
 *
 * @param byId the tasks by id
 * @param inOrder the same tasks in the order in which they came
 * @param indicated those of them that somebody said are central
 * @param batch what was relayed here last at one and the same time
 */
record AskedTasks(
    SharedMap<TaskId, AskedTask> byId,
    SharedOrder<Arrival, TaskId> inOrder,
    SharedMap<TaskId, AskedTask> indicated,
    RelayBatch batch) {

  /** When a task came first: with which entry, and as which of those that came with it. */
  private record Arrival(Turn turn, int nth) implements Comparable<Arrival> {
    static Arrival of(AskedTask task) {
      return new Arrival(task.arrived(), task.nth());
    }

    @Override
    public int compareTo(Arrival other) {
      int first = turn.compareTo(other.turn);
      return first == 0 ? Integer.compare(nth, other.nth) : first;
    }
  }

  static final AskedTasks NOTHING =
      new AskedTasks(SharedMap.empty(), SharedOrder.empty(), SharedMap.empty(), RelayBatch.NONE);

  Optional<AskedTask> task(TaskId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The tasks in the order in which they came. */
  Stream<AskedTask> waiting() {
    return inOrder.values().stream().flatMap(id -> task(id).stream());
  }

  /** The names of the periods for which something was asked. */
  Stream<String> periods() {
    return byId.values().stream()
        .flatMap(one -> one.requests().stream())
        .flatMap(request -> request.period().stream())
        .map(PlanningPeriod::name);
  }

  /** The task that came last. */
  Optional<AskedTask> latest() {
    return Optional.ofNullable(inOrder.last()).flatMap(last -> task(last.getValue()));
  }

  /** The tasks that somebody said are central in a period; in any, if none is given. */
  Stream<AskedTask> centres(Optional<PlanningPeriod> period) {
    return indicated.values().stream()
        .filter(
            one ->
                one.requests().stream()
                    .filter(Request::isCentral)
                    .anyMatch(request -> period.map(request::isFor).orElse(true)))
        .sorted();
  }

  /** The entries with which tasks of these were asked for. */
  ImmutableSet<EntryId> requestsFor(Stream<TaskId> tasks) {
    return tasks
        .flatMap(id -> task(id).stream())
        .flatMap(one -> one.requests().stream())
        .map(Request::entry)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The tasks that a breach is about, as far as they still wait, in the order in which they came.
   * What was concluded and came anew is no longer what it is about.
   */
  Stream<AskedTask> of(Breach breach) {
    return waiting()
        .filter(one -> breach.alsoAbout().contains(one.task().id()))
        .filter(one -> !breach.isBefore(one.arrived()));
  }

  AskedTasks after(Entry entry, TaskRelayed event) {
    AskedTasks next = asked(event.task(), 0, Request.relayed(entry, event.from()));
    return new AskedTasks(next.byId, next.inOrder, next.indicated, batch.after(entry, event));
  }

  AskedTasks after(Entry entry, TasksIndicated event) {
    AskedTasks next = this;
    int nth = 0;
    for (IndicatedTask one : event.tasks()) {
      next = next.asked(one.task(), nth++, Request.indicated(entry, event, one));
    }
    return next;
  }

  private AskedTasks asked(Task task, int nth, Request request) {
    AskedTask one =
        task(task.id())
            .map(before -> before.again(task, request))
            .orElseGet(() -> AskedTask.first(task, nth, request));
    return new AskedTasks(
        byId.plus(task.id(), one),
        inOrder.plus(Arrival.of(one), task.id()),
        one.isIndicatedCentral() ? indicated.plus(task.id(), one) : indicated.minus(task.id()),
        batch);
  }

  AskedTasks without(TaskId id) {
    AskedTask gone = byId.get(id);
    return gone == null
        ? this
        : new AskedTasks(
            byId.minus(id), inOrder.minus(Arrival.of(gone)), indicated.minus(id), batch);
  }
}
