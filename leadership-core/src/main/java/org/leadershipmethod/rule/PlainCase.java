package org.leadershipmethod.rule;

import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;

/** A case that looks up nothing more than where it is and what it is about. */
record PlainCase<E extends Event>(Occasion<E> occasion, Key where, Key about) implements Case<E> {}
