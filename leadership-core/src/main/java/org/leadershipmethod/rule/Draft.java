package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;

/**
 * What a step would write, and what it would reach.
 *
 * @param <T> what the step reaches
 * @param events what would be written, in this order; never empty
 * @param value what is reached when it is granted
 */
public record Draft<T>(ImmutableList<Event> events, T value) {

  /**
   * Makes a draft.
   *
   * @throws IllegalArgumentException if it would write nothing
   */
  public Draft {
    requireNonNull(value, "value");
    if (events.isEmpty()) {
      throw new IllegalArgumentException("A draft writes at least one event, but there was none.");
    }
  }

  /** A draft of one event. */
  public static <T> Draft<T> of(Event event, T value) {
    return new Draft<>(ImmutableList.of(requireNonNull(event, "event")), value);
  }
}
