package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * What one entry does to the tasks: it touches each task whose title and field it states, and each
 * task at a unit of which it tells something.
 */
final class TaskLook {

  private final Tasks before;
  private final Entry entry;
  private final ImmutableSet.Builder<Key> touched = ImmutableSet.builder();
  private Tasks next;

  TaskLook(Tasks before, Entry entry) {
    this.before = before;
    this.entry = entry;
    this.next = before;
  }

  Look<Tasks> look() {
    ImmutableList<Problem> doubts = doubts();
    happened(entry.event());
    ImmutableSet<Key> keys = touched.build();
    Look<Tasks> look = keys.isEmpty() ? Look.unchanged() : Look.changed(next, keys);
    return look.withDoubts(doubts);
  }

  private ImmutableList<Problem> doubts() {
    if (entry.event() instanceof OrganizationEvent change) {
      ImmutableList<TaskAtUnit> ending = before.ending(change);
      return ending.isEmpty()
          ? ImmutableList.of()
          : LeftTasks.among(ending, before)
              .map(LeftTasks::problem)
              .collect(ImmutableList.toImmutableList());
    }
    return entry.event() instanceof TasksStated event ? stated(event) : ImmutableList.of();
  }

  /** It is doubtful that a task's id is stated with another title or field than before. */
  private ImmutableList<Problem> stated(TasksStated event) {
    next = next.stating(event);
    event.stated().forEach(task -> touched.add(task.id()));
    return event.stated().stream()
        .distinct()
        .flatMap(task -> doubt(task).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Problem> doubt(Task task) {
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

  private void happened(Event event) {
    if (event instanceof TaskRelayed relayed) {
      relayed(relayed);
    } else if (event instanceof TaskDelivered delivered) {
      delivered(delivered.task(), delivered.delivery());
    } else if (event instanceof PersonnelMobilized mobilized) {
      TaskAtUnit key = new TaskAtUnit(mobilized.task(), mobilized.unit());
      put(key, next.record(key).mobilized(entry, mobilized));
    } else if (event instanceof WorkDone work) {
      TaskAtUnit key = new TaskAtUnit(work.task().id(), work.unit());
      put(key, next.record(key).worked(entry, work));
    } else if (event instanceof ResultAchieved result) {
      concluded(new TaskAtUnit(result.task(), result.unit()));
    } else if (event instanceof TaskWithdrawn withdrawn) {
      concluded(new TaskAtUnit(withdrawn.task(), withdrawn.unit()));
    } else if (event instanceof OrganizationEvent change) {
      before.ending(change).forEach(this::concluded);
      charge(change);
    }
  }

  /** Who leaves overall charge of a unit, or comes into it, may answer for what stands there. */
  private void charge(OrganizationEvent change) {
    if (change instanceof Departed departed && isInCharge(departed.post())) {
      changed(departed.post().unit(), one -> one.left(entry, departed, departed.person()));
    } else if (change instanceof Appointed appointed && isInCharge(appointed.post())) {
      changed(appointed.post().unit(), one -> one.came(appointed.person()));
    } else if (change instanceof OrganizationRecorded recorded) {
      for (UnitId unit : next.units()) {
        ImmutableSet<PersonId> heads = recorded.organization().charge(unit).holders();
        changed(unit, one -> one.found(entry, recorded, heads));
      }
    }
  }

  private static boolean isInCharge(Post post) {
    return post.kind() == Post.Kind.IN_CHARGE;
  }

  private void changed(UnitId unit, UnaryOperator<TaskRecord> change) {
    for (TaskId task : next.at(unit)) {
      TaskAtUnit key = new TaskAtUnit(task, unit);
      TaskRecord record = change.apply(next.record(key));
      if (!record.equals(next.record(key))) {
        put(key, record);
      }
    }
  }

  private void relayed(TaskRelayed relayed) {
    TaskId task = relayed.task().id();
    Told<TaskRelayed> told = entry.told(relayed);
    TaskAtUnit addressed = new TaskAtUnit(task, relayed.to());
    next = next.with(addressed, next.record(addressed).relayed(told));
    touched.add(addressed);
    Map<UnitId, TaskRecord> records = new LinkedHashMap<>();
    ImmutableListMultimap<UnitId, Delivery> byUnit =
        Multimaps.index(relayed.deliveries(), Delivery::unit);
    for (UnitId unit : byUnit.keySet()) {
      TaskAtUnit key = new TaskAtUnit(task, unit);
      TaskRecord record = next.record(key).delivered(told, byUnit.get(unit));
      records.put(unit, unit.equals(relayed.to()) ? record : record.passingTo(relayed.to()));
      touched.add(key);
    }
    next = next.with(task, records);
  }

  private void delivered(TaskId task, Delivery delivery) {
    TaskAtUnit key = new TaskAtUnit(task, delivery.unit());
    put(key, next.record(key).delivered(entry.told(delivery), ImmutableList.of(delivery)));
  }

  /** A task that is concluded is so, too, wherever it only passed through on its way there. */
  private void concluded(TaskAtUnit key) {
    for (Told<TaskRelayed> relay : next.record(key).relays()) {
      for (Delivery delivery : relay.what().deliveries()) {
        passed(new TaskAtUnit(key.task(), delivery.unit()), key.unit());
      }
    }
    remove(key);
  }

  private void passed(TaskAtUnit onTheWay, UnitId addressed) {
    if (onTheWay.unit().equals(addressed) || !next.stands(onTheWay)) {
      return;
    }
    TaskRecord record = next.record(onTheWay).passedTo(addressed);
    if (record.isOver()) {
      remove(onTheWay);
    } else {
      put(onTheWay, record);
    }
  }

  private void put(TaskAtUnit key, TaskRecord record) {
    next = next.with(key, record);
    touched.add(key);
  }

  private void remove(TaskAtUnit key) {
    next = next.without(key, entry.when().latest());
    touched.add(key);
  }
}
