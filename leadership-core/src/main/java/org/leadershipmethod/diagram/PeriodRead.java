package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.Period;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.relay.TaskId;

/** One period of a place while it is read: its tasks by importance, and what came of each. */
final class PeriodRead {

  private final Map<TaskId, PlannedTask> tasks = new LinkedHashMap<>();

  /** What a task came to: its result, or nothing where it was withdrawn. */
  private final Map<TaskId, String> concluded = new LinkedHashMap<>();

  /** Tasks that were at the centre, and were put aside without a result. */
  private final Map<TaskId, PlannedTask> dropped = new LinkedHashMap<>();

  private @Nullable Period period;
  private Optional<PersonId> by = Optional.empty();
  private int decisions;
  private boolean isClosed;

  void adopt(PlanAdopted adopted) {
    tasks.values().stream()
        .filter(one -> one.isCentral() && !concluded.containsKey(one.task().id()))
        .forEach(one -> dropped.put(one.task().id(), one));
    tasks.keySet().removeIf(task -> !concluded.containsKey(task));
    for (PlannedTask one : adopted.tasks()) {
      tasks.put(one.task().id(), one);
      if (one.isCentral()) {
        dropped.remove(one.task().id());
      }
    }
    tasks.keySet().forEach(dropped::remove);
    period = adopted.period();
    by = adopted.by();
    decisions++;
    isClosed = false;
  }

  void close() {
    isClosed = true;
  }

  void conclude(TaskId task, String result) {
    if (tasks.containsKey(task)) {
      concluded.put(task, result);
    }
  }

  boolean isClosed() {
    return isClosed;
  }

  int size() {
    return tasks.size() + dropped.size();
  }

  long results() {
    return concluded.values().stream().filter(result -> !result.isEmpty()).count();
  }

  /** The tasks by importance, those of one importance in the sequence of the plan. */
  ImmutableList<PlannedTask> tasks() {
    List<PlannedTask> all = new ArrayList<>();
    for (Importance importance : Importance.values()) {
      tasks.values().stream().filter(one -> one.importance() == importance).forEach(all::add);
      if (importance == Importance.CENTRAL) {
        all.addAll(dropped.values());
      }
    }
    return ImmutableList.copyOf(all);
  }

  Label label(boolean withPeople) {
    if (period == null) {
      throw new IllegalStateException("A period is read from the plan that was adopted for it.");
    }
    long centres = tasks.values().stream().filter(PlannedTask::isCentral).count();
    return Label.of(
        Stream.of(
                period.name(),
                period.during().map(when -> when.toString().replace("..", " to ")).orElse(""),
                decisions > 1 ? "decided " + decisions + " times" : "",
                centres == 1 ? "" : centres == 0 ? "no central task" : centres + " central tasks",
                withPeople ? by.map(person -> "decided by " + person).orElse("") : "",
                isClosed ? "closed" : "")
            .filter(line -> !line.isEmpty()));
  }

  Mark mark() {
    return tasks.values().stream().filter(PlannedTask::isCentral).count() == 1
        ? Mark.PLAIN
        : Mark.AMISS;
  }

  Label label(PlannedTask one) {
    String result = concluded.get(one.task().id());
    if (isDropped(one)) {
      return Label.of(one.task().title(), "put aside without a result");
    } else if (result == null) {
      return isClosed ? Label.of(one.task().title(), "no result") : Label.of(one.task().title());
    }
    return Label.of(one.task().title(), result.isEmpty() ? "withdrawn" : result);
  }

  Mark mark(PlannedTask one) {
    String result = concluded.get(one.task().id());
    if (isDropped(one) || (one.isCentral() && isClosed && result == null)) {
      return Mark.AMISS;
    } else if (result != null && !result.isEmpty()) {
      return Mark.ACHIEVED;
    }
    return one.isCentral() ? Mark.CENTRAL : Mark.PLAIN;
  }

  private boolean isDropped(PlannedTask one) {
    return dropped.containsKey(one.task().id());
  }
}
