package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitId;

/**
 * Reads which tasks stand where, from the events of this family.
 *
 * <p>A task stands at a unit until a result of it was achieved there or it was withdrawn; then it
 * is forgotten, also at the units that it only passed through, so that the picture grows with what
 * is under way and not with the length of the record. What it was called is remembered for a year
 * after that.
 *
 * <p>For example {@code practice.situation().view(TASKS).answering(new TaskAtUnit(literacy.id(),
 * school))}.
 */
public final class TaskView implements View<Tasks> {

  /** The view, as the key under which a situation holds its picture. */
  public static final TaskView TASKS = new TaskView();

  private TaskView() {}

  @Override
  public Tasks start() {
    return Tasks.NONE;
  }

  @Override
  public Tasks after(Tasks tasks, Entry entry) {
    return entry.event() instanceof TasksStated stated
        ? happened(tasks.stating(stated), entry)
        : happened(tasks, entry);
  }

  private static Tasks happened(Tasks tasks, Entry entry) {
    Event event = entry.event();
    if (event instanceof TaskRelayed relayed) {
      return afterRelay(tasks, entry, relayed);
    } else if (event instanceof TaskDelivered delivered) {
      return afterDelivery(tasks, entry, delivered.task(), delivered.delivery());
    } else if (event instanceof PersonnelMobilized mobilized) {
      TaskAtUnit key = new TaskAtUnit(mobilized.task(), mobilized.unit());
      return tasks.with(key, tasks.record(key).mobilized(entry, mobilized));
    } else if (event instanceof WorkDone work) {
      TaskAtUnit key = new TaskAtUnit(work.task().id(), work.unit());
      return tasks.with(key, tasks.record(key).worked(entry, work));
    } else if (event instanceof ResultAchieved result) {
      return tasks.concluded(new TaskAtUnit(result.task(), result.unit()), entry);
    } else if (event instanceof TaskWithdrawn withdrawn) {
      return tasks.concluded(new TaskAtUnit(withdrawn.task(), withdrawn.unit()), entry);
    }
    return tasks;
  }

  private static Tasks afterRelay(Tasks tasks, Entry entry, TaskRelayed relayed) {
    TaskAtUnit addressed = new TaskAtUnit(relayed.task().id(), relayed.to());
    Tasks next = tasks.with(addressed, tasks.record(addressed).relayed(entry, relayed));
    for (Delivery delivery : relayed.deliveries()) {
      next = afterDelivery(next, entry, relayed.task().id(), delivery);
      next = passing(next, new TaskAtUnit(relayed.task().id(), delivery.unit()), relayed.to());
    }
    return next;
  }

  private static Tasks passing(Tasks tasks, TaskAtUnit onTheWay, UnitId addressed) {
    return onTheWay.unit().equals(addressed)
        ? tasks
        : tasks.with(onTheWay, tasks.record(onTheWay).passingTo(addressed));
  }

  private static Tasks afterDelivery(Tasks tasks, Entry entry, TaskId task, Delivery delivery) {
    TaskAtUnit key = new TaskAtUnit(task, delivery.unit());
    return tasks.with(key, tasks.record(key).delivered(entry, delivery));
  }

  @Override
  public ImmutableSet<Key> touched(Tasks before, Entry entry) {
    Event event = entry.event();
    ImmutableSet.Builder<Key> keys = ImmutableSet.builder();
    if (event instanceof TaskRelayed relayed) {
      keys.add(new TaskAtUnit(relayed.task().id(), relayed.to()));
      relayed
          .deliveries()
          .forEach(one -> keys.add(new TaskAtUnit(relayed.task().id(), one.unit())));
    } else if (event instanceof TaskDelivered delivered) {
      keys.add(new TaskAtUnit(delivered.task(), delivered.delivery().unit()));
    } else if (event instanceof PersonnelMobilized mobilized) {
      keys.add(new TaskAtUnit(mobilized.task(), mobilized.unit()));
    } else if (event instanceof WorkDone work) {
      keys.add(new TaskAtUnit(work.task().id(), work.unit()));
    } else if (event instanceof ResultAchieved result) {
      keys.add(new TaskAtUnit(result.task(), result.unit()));
    } else if (event instanceof TaskWithdrawn withdrawn) {
      keys.add(new TaskAtUnit(withdrawn.task(), withdrawn.unit()));
    }
    return keys.build();
  }

  /** Whether a task is under way, or was concluded within a year. */
  @Override
  public Lookup lookUp(Tasks before, Key named) {
    return named instanceof TaskId task ? before.stated().lookUp(task) : new Lookup.NotKept();
  }

  /** That the id of a task is stated with another title or field than before. */
  @Override
  public ImmutableList<Problem> doubts(Tasks before, Entry entry) {
    return entry.event() instanceof TasksStated event
        ? event.stated().stream()
            .distinct()
            .flatMap(task -> doubt(before, task).stream())
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private static Optional<Problem> doubt(Tasks before, Task task) {
    return before
        .stated()
        .known(task.id())
        .filter(known -> !known.equals(task))
        .map(
            known ->
                new Problem(
                    "the task '" + task.id() + "'",
                    words(task),
                    words(known) + " as before; another task needs an id of its own"));
  }

  private static String words(Task task) {
    return task + " in the field " + task.field();
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "tasks";
  }
}
