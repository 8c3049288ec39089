package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;

/**
 * One way in which a clause can be kept or broken, as something that can be asked.
 *
 * <p>A rule is one small class without state, known by its class name. It is a {@link StepRule} or
 * a {@link StateRule}. A program can add rules of its own with a {@link Family} of its own ({@code
 * M9.1}).
 */
public sealed interface Rule permits StepRule, StateRule {

  /**
   * The rule's id: the simple name of its class unless it says otherwise; unique among the rules in
   * force.
   */
  default RuleId id() {
    return RuleId.of(getClass().getSimpleName());
  }

  /** The clauses it stands on, the nearest first; a rule of a host's own may stand on none. */
  ImmutableSet<Clause> clauses();

  /** What kind of departure it notices. */
  Deviation deviation();

  /** Why breaking it does harm, in plain words of our own. */
  String rationale();

  /** Whether it is our interpretation of its clauses, and not what they say word for word. */
  default boolean isOurs() {
    return false;
  }

  /**
   * The kinds of events that have to be written down whenever they happen for this rule to say
   * anything: where a chronicle does not cover one of them, the rule is not examined.
   */
  ImmutableSet<Class<? extends Event>> reads();
}
