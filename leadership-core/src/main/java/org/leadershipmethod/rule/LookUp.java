package org.leadershipmethod.rule;

import org.leadershipmethod.chronicle.Event;

/**
 * Something that several rules look up in a step, so that it is looked up once for all of them.
 *
 * <p>Declare it as a constant: {@link Occasion#lookedUp} knows it again by its identity. For
 * example {@code static final LookUp<RelayEvent, ImmutableList<Concern>> CONCERNS = Concern::of}.
 *
 * @param <E> the kind of event
 * @param <T> what is found: an immutable value
 */
@FunctionalInterface
public interface LookUp<E extends Event, T> {

  /** What is found in a step. */
  T in(Occasion<? extends E> occasion);
}
