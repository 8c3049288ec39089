package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.internal.Argument;

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

  /**
   * The step of writing down several events together, in this order: either all are written, or
   * none; it reaches them.
   *
   * <p>So it is judged by what stands after the last of them. Nobody sees a post vacant, for
   * example, that is left and taken in one step.
   */
  static Step<ImmutableList<Event>> of(Event first, Event second, Event... more) {
    ImmutableList<Event> others = Argument.all("more", more);
    return of(
        ImmutableList.<Event>builder()
            .add(requireNonNull(first, "first"), requireNonNull(second, "second"))
            .addAll(others)
            .build());
  }

  /**
   * The same of a list.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Step<ImmutableList<Event>> of(Iterable<? extends Event> events) {
    ImmutableList<Event> together = Argument.all("events", events);
    Draft<ImmutableList<Event>> draft = new Draft<>(together, together);
    return situation -> Checked.usable(draft);
  }
}
