package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;

/**
 * A step as a rule meets it: the event, how it is written down, and the situation before it.
 *
 * <p>All rules that are asked about a step meet the same occasion, so that what several of them
 * look up is looked up {@linkplain #lookedUp once}. Immutable.
 *
 * @param <E> the kind of event
 */
public final class Occasion<E extends Event> {

  private final E event;
  private final Entry entry;
  private final Situation before;

  /** What was looked up so far. Two threads may look up the same: both come to the same. */
  private volatile @Nullable Memo memos;

  private record Memo(LookUp<?, ?> what, Object found, @Nullable Memo others) {}

  /**
   * Makes an occasion.
   *
   * @param event what happened or is to happen
   * @param entry how it is written down
   * @param before the situation before it
   */
  public Occasion(E event, Entry entry, Situation before) {
    this.event = requireNonNull(event, "event");
    this.entry = requireNonNull(entry, "entry");
    this.before = requireNonNull(before, "before");
  }

  /** What was told once, as if it were to happen as things stand now. */
  public static <E extends Event> Occasion<E> anew(Told<E> told, Situation now) {
    requireNonNull(now, "now");
    E event = requireNonNull(told, "told").what();
    return new Occasion<>(
        event, new Entry(told.entry(), told.when(), told.turn().position(), event), now);
  }

  /** What happened or is to happen. */
  public E event() {
    return event;
  }

  /** How it is written down. */
  public Entry entry() {
    return entry;
  }

  /** The situation before it. */
  public Situation before() {
    return before;
  }

  /** When it happened or is to happen. */
  public When when() {
    return entry.when();
  }

  /**
   * The same occasion, for whoever looks at events of a kind.
   *
   * @throws ClassCastException if the event is of another kind
   */
  @SuppressWarnings("unchecked") // an occasion only gives its event, which is of the kind
  public <F extends Event> Occasion<F> of(Class<F> kind) {
    if (!requireNonNull(kind, "kind").isInstance(event)) {
      throw new ClassCastException("The event is no " + kind.getSimpleName() + ": " + event);
    }
    return (Occasion<F>) this;
  }

  /**
   * What there is to look up in this step: looked up the first time, and remembered.
   *
   * @param what how it is looked up; the same object for all that share it
   */
  @SuppressWarnings("unchecked") // what was found stands with how it was looked up
  public <T> T lookedUp(LookUp<? super E, T> what) {
    requireNonNull(what, "what");
    Memo known = memos;
    for (Memo one = known; one != null; one = one.others()) {
      if (one.what() == what) {
        return (T) one.found();
      }
    }
    T found = requireNonNull(what.in(this), "found");
    memos = new Memo(what, found, known);
    return found;
  }

  /** The event, as it is written down. */
  @Override
  public String toString() {
    return entry.label();
  }
}
