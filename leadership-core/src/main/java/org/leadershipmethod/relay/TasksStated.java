package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.UnitId;

/**
 * An event that states tasks with their titles and fields, and not by their ids alone: from it on,
 * other events can name them.
 *
 * <p>{@link TaskView} keeps how a task was last stated, until a year after it was concluded
 * wherever it stood or was asked for; that an id is stated anew with another title or field is
 * told.
 */
public interface TasksStated extends Event {

  /** The unit at which the tasks are stated to be. */
  UnitId statedAt();

  /** The tasks. */
  ImmutableList<Task> stated();
}
