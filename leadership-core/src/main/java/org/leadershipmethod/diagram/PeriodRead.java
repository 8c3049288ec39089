package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.TaskId;

/** One period of a place while it is read: its tasks by importance, and what came of each. */
final class PeriodRead {

  private final Map<TaskId, PlannedTask> tasks = new LinkedHashMap<>();

  /** What a task came to: its result, or nothing where it was withdrawn. */
  private final Map<TaskId, String> concluded = new LinkedHashMap<>();

  /** Tasks that were at the centre, had no result, and are not in the plan any more. */
  private final Map<TaskId, PlannedTask> removed = new LinkedHashMap<>();

  /** Tasks that were at the centre, had no result, and gave way to others altogether. */
  private final Set<TaskId> givenUp = new HashSet<>();

  private @Nullable PlanningPeriod period;
  private Optional<PersonId> by = Optional.empty();

  /** How many central tasks each decision had. */
  private final List<Integer> centres = new ArrayList<>();

  private boolean isClosed;

  void adopt(PlanAdopted adopted) {
    Map<TaskId, PlannedTask> open = new LinkedHashMap<>();
    tasks.values().stream()
        .filter(one -> one.isCentral() && !concluded.containsKey(one.task().id()))
        .forEach(one -> open.put(one.task().id(), one));
    if (Collections.disjoint(open.keySet(), adopted.centres())) {
      givenUp.addAll(open.keySet());
    }
    givenUp.removeAll(adopted.centres());
    removed.putAll(open);
    tasks.keySet().removeIf(task -> !concluded.containsKey(task));
    adopted.tasks().forEach(one -> tasks.put(one.task().id(), one));
    removed.keySet().removeAll(tasks.keySet());
    period = adopted.period();
    by = adopted.by();
    centres.add(adopted.centres().size());
    isClosed = false;
  }

  void close() {
    isClosed = true;
  }

  void conclude(TaskId task, String result) {
    if (tasks.containsKey(task) || removed.containsKey(task)) {
      concluded.put(task, result);
    }
  }

  boolean isClosed() {
    return isClosed;
  }

  int size() {
    return tasks.size() + removed.size();
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
        all.addAll(removed.values());
      }
    }
    return ImmutableList.copyOf(all);
  }

  Label label(boolean withPeople) {
    if (period == null) {
      throw new IllegalStateException("A period is read from the plan that was adopted for it.");
    }
    return Label.of(
        Stream.of(
                period.name(),
                period.during().map(when -> when.toString().replace("..", " to ")).orElse(""),
                centres.size() > 1 ? "decided " + centres.size() + " times" : "",
                irregular(),
                withPeople ? by.map(person -> "decided by " + person).orElse("") : "",
                isClosed ? "closed" : "")
            .filter(line -> !line.isEmpty()));
  }

  /** What the latest decision that had not exactly one central task had; empty if none did. */
  private String irregular() {
    int latest = centres.size() - 1;
    int at = latest;
    while (at >= 0 && centres.get(at) == 1) {
      at--;
    }
    if (at < 0) {
      return "";
    }
    String found = centres.get(at) == 0 ? "no central task" : centres.get(at) + " central tasks";
    return at == latest ? found : "before: " + found;
  }

  Mark mark() {
    return irregular().isEmpty() ? Mark.PLAIN : Mark.AMISS;
  }

  Label label(PlannedTask one) {
    TaskId task = one.task().id();
    String left = removed.containsKey(task) ? "no longer planned" : "";
    return Label.of(
        Stream.of(
                one.task().title(),
                givenUp.contains(task) ? "given up as the centre" : left,
                concluded.containsKey(task) ? outcome(task) : isClosed ? "no result" : "")
            .filter(line -> !line.isEmpty()));
  }

  private String outcome(TaskId task) {
    String result = concluded.getOrDefault(task, "");
    return result.isEmpty() ? "withdrawn" : result;
  }

  Mark mark(PlannedTask one) {
    TaskId task = one.task().id();
    String result = concluded.get(task);
    if (givenUp.contains(task) || (one.isCentral() && isClosed && result == null)) {
      return Mark.AMISS;
    } else if (result != null) {
      return result.isEmpty() ? Mark.PLAIN : Mark.ACHIEVED;
    }
    return one.isCentral() && !removed.containsKey(task) ? Mark.CENTRAL : Mark.PLAIN;
  }
}
