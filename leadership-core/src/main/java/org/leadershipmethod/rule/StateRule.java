package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;

/**
 * A rule that looks at how things stand with one thing, such as a unit or a task at a unit.
 *
 * <p>It notices what is so and ought not to be, or ought to be there by now and is not. Its finding
 * stands as long as the state does. A rule may be asked only when an entry touched what it looks
 * at, or when a window that it waited for has run: between the two its answer has to stay the same.
 *
 * @param <K> what it looks at
 */
public sealed interface StateRule<K extends Key> extends Rule permits DueRule {

  /** What it looks at. */
  Class<K> examines();

  /**
   * The kinds of things by which it is asked again when one of them was touched: the kind that it
   * looks at, unless the rule reads more. Of what is of no such kind, {@link #concerned} is not
   * asked.
   */
  default ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(examines());
  }

  /**
   * The things that it has to be asked about again when something was touched: that very thing,
   * unless the rule reads more.
   *
   * @param touched what an entry touched, of one of the kinds in {@link #touchedBy}
   * @param now how things stand after it
   */
  default ImmutableSet<K> concerned(Key touched, Situation now) {
    return examines().isInstance(touched)
        ? ImmutableSet.of(examines().cast(touched))
        : ImmutableSet.of();
  }

  /**
   * What it says of one thing; {@link Verdict.Kept} also where the thing is gone.
   *
   * @param key the thing
   * @param now how things stand
   */
  Verdict examine(K key, Situation now);

  /**
   * Whether a practice refuses a step after which this rule is broken where it was not before. Off,
   * unless the rule says otherwise: that somebody leaves is a fact, and nobody can refuse it.
   */
  default boolean guards() {
    return false;
  }

  /**
   * What can be done now to mend a finding of this rule, or why nothing can; never empty.
   *
   * @param finding an open finding of this rule
   * @param now how things stand
   */
  ImmutableList<Remedy> afterwards(Finding finding, Situation now);
}
