package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableSet;

/**
 * One way in which a clause can be kept or broken, as something that can be asked.
 *
 * <p>A rule is one small class without state. It says of itself what its {@link Card} says, and is
 * a {@link StepRule} or a {@link StateRule}. A program can add rules of its own with a {@link
 * Family} of its own ({@code M9.1}).
 */
public sealed interface Rule permits StepRule, StateRule {

  /** What the rule says of itself; always the same card. */
  Card card();

  /** What in the rule can be moved. */
  default ImmutableSet<Bound<?>> bounds() {
    return card().bounds();
  }

  /** The rule's id, as its card has it. */
  default RuleId id() {
    return card().id();
  }
}
