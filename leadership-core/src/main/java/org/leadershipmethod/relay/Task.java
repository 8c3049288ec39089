package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.FieldOfWork;

/**
 * Something to be done, in one field of work.
 *
 * <p>No field is exempt from the rules: production, education, checking up on work and everything
 * else are relayed in the same way ({@code M3.13}, {@code M7.1}).
 *
 * @param id what it is known by
 * @param title what it is called in reports
 * @param field the field of work that it belongs to
 */
public record Task(TaskId id, String title, FieldOfWork field) {

  /** Makes a task. */
  public Task {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(field, "field");
  }

  /** The task with this id, title and field. */
  public static Task of(String id, String title, FieldOfWork field) {
    return new Task(TaskId.of(Argument.text("id", id)), title, field);
  }

  /** The title in quotation marks. */
  @Override
  public String toString() {
    return "'" + title + "'";
  }
}
