package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;

/**
 * A step as a rule meets it: the event, how it is written down, and the situation before it.
 *
 * @param <E> the kind of event
 * @param event what happened or is to happen
 * @param entry how it is written down
 * @param before the situation before it
 */
public record Occasion<E extends Event>(E event, Entry entry, Situation before) {

  /** Makes an occasion. */
  public Occasion {
    requireNonNull(event, "event");
    requireNonNull(entry, "entry");
    requireNonNull(before, "before");
  }

  /** What was told once, as if it were to happen as things stand now. */
  public static <E extends Event> Occasion<E> anew(Told<E> told, Situation now) {
    requireNonNull(now, "now");
    E event = requireNonNull(told, "told").what();
    return new Occasion<>(
        event, new Entry(told.entry(), told.when(), told.turn().position(), event), now);
  }

  /** When it happened or is to happen. */
  public When when() {
    return entry.when();
  }
}
