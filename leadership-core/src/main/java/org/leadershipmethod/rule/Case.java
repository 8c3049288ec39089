package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;

/**
 * What a rule looks at in a step, looked up once: the occasion, where it is, and what it is about.
 *
 * <p>A rule that looks at nothing more takes {@link #of}. Where several rules look up the same, a
 * record of theirs is the case and holds it: who sat in a group, who was in charge of a unit.
 *
 * @param <E> the kind of event
 */
public interface Case<E extends Event> {

  /** The step, and the situation before it. */
  Occasion<E> occasion();

  /** Where the rule looks: most often a unit. */
  Key where();

  /**
   * The thing whose later history can mend what is found; the place, unless a case says otherwise.
   */
  default Key about() {
    return where();
  }

  /** What happened or is to happen. */
  default E event() {
    return occasion().event();
  }

  /** How things stood before it. */
  default Situation before() {
    return occasion().before();
  }

  /** When it happened or is to happen. */
  default When when() {
    return occasion().when();
  }

  /** A breach here, with everything but what is said. */
  default BreachBuilder begun() {
    return Breach.builder()
        .where(where())
        .about(about())
        .when(when())
        .turn(occasion().entry().turn())
        .addEvidence(occasion().entry().id());
  }

  /** The case of a step at a place, which is what it is about, too. */
  static <E extends Event> Case<E> of(Occasion<E> occasion, Key where) {
    return of(occasion, where, where);
  }

  /**
   * The case of a step at a place.
   *
   * @param occasion the step
   * @param where where the rule looks
   * @param about the thing whose later history can mend what is found
   */
  static <E extends Event> Case<E> of(Occasion<E> occasion, Key where, Key about) {
    return new PlainCase<>(
        requireNonNull(occasion, "occasion"),
        requireNonNull(where, "where"),
        requireNonNull(about, "about"));
  }
}
