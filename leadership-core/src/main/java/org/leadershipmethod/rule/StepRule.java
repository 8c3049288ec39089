package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;

/**
 * A rule that looks at one step: an event against the situation before it.
 *
 * <p>A practice refuses a step that breaks one; a diagnosis finds it in what happened.
 *
 * @param <E> the kind of event that it looks at
 */
public sealed interface StepRule<E extends Event> extends Rule permits CaseRule {

  /** The kind of event that it looks at, subtypes included. */
  Class<E> examines();

  /**
   * Whether a breach shows in the step alone, whatever happened before: then it is found also after
   * an entry of a kind that is not known. Off, unless the rule says otherwise.
   */
  default boolean looksAtTheStepAlone() {
    return false;
  }

  /**
   * What it says of a step: a verdict for each thing that it looked at, none if the step does not
   * concern it.
   *
   * @param occasion the step, and the situation before it
   */
  ImmutableList<Verdict> examine(Occasion<E> occasion);

  /**
   * Whether an open finding of this rule still stands. The entry after which it does not is the one
   * that mended it; nobody has to remember which it was.
   *
   * <p>Asked again whenever an entry touches {@linkplain Breach#things what the finding is about}:
   * between two such entries the answer has to stay the same. Not asked where the unit is gone at
   * which it was found: then it stands.
   *
   * @param finding an open finding of this rule
   * @param now how things stand
   */
  boolean stands(Finding finding, Situation now);

  /**
   * What can be done now to mend an open finding of this rule, or why nothing can; never empty. Not
   * asked where the unit is gone at which it was found: then nothing can be done there.
   *
   * @param finding an open finding of this rule
   * @param now how things stand
   */
  ImmutableList<Remedy> afterwards(Finding finding, Situation now);
}
