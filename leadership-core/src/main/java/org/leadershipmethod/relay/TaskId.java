package org.leadershipmethod.relay;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.internal.Argument;

/**
 * The id of a task.
 *
 * <p>Checked here: not blank.
 *
 * @param value the id as text
 */
public record TaskId(String value) implements Key, Comparable<TaskId> {

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public TaskId {
    Argument.text("A task id", value);
  }

  /** The id with this text. */
  public static TaskId of(String value) {
    return new TaskId(value);
  }

  /** By the text of the id. */
  @Override
  public int compareTo(TaskId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
