package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.input.Checked;

/**
 * Something that a user wants to do: asked against a situation, it drafts what would be written.
 *
 * <p>Drafting judges nothing: a draft may break a clause, and the practice that judges it says so.
 * Only what cannot be drafted at all, because it speaks of things that are not there, is faulty
 * input.
 *
 * @param <T> what the step reaches when it is taken
 */
@FunctionalInterface
public interface Step<T> {

  /** What would be written, or what in the step is not there in this situation. */
  Checked<Draft<T>> draft(Situation situation);

  /**
   * The step of writing down one event as it is, judged like every other; it reaches that event.
   */
  static <E extends Event> Step<E> of(E event) {
    requireNonNull(event, "event");
    return situation -> Checked.usable(Draft.of(event, event));
  }
}
