package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;

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
    if (requireNonNull(value, "value").isBlank()) {
      throw new IllegalArgumentException("A task id has to be some text, but it was blank.");
    }
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
