package org.leadershipmethod.relay;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.internal.Owner;

/**
 * Reads which tasks stand where, from the events of this family.
 *
 * <p>A task stands at a unit until a result of it was achieved there, or it was withdrawn, or the
 * unit is gone; then it is forgotten, also at the units that it only passed through, so that the
 * picture grows with what is under way and not with the length of the record. What it was called is
 * remembered for a year after that.
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
  public Look<Tasks> after(Tasks before, Entry entry) {
    return new TaskLook(before, entry).look();
  }

  @Override
  public Tasks toReadOn(Tasks picture) {
    return picture.ownedBy(new Owner());
  }

  @Override
  public Tasks toShow(Tasks picture) {
    return picture.ownedBy(null);
  }

  /** Whether a task is under way, or was concluded within a year. */
  @Override
  public Lookup lookUp(Tasks before, Key named) {
    return named instanceof TaskId task ? before.stated().lookUp(task) : new Lookup.NotKept();
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "tasks";
  }
}
