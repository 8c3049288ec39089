package org.leadershipmethod.plan;

import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;

/**
 * A step that is about the plan of a place and a period as it stands: its central task is given up,
 * or the period is closed.
 *
 * @param <E> the kind of event
 * @param occasion the step
 * @param plan the plan that stands before it
 */
record StepAtPlan<E extends Event>(Occasion<E> occasion, AdoptedPlan plan) implements Case<E> {

  @Override
  public Key where() {
    return plan.event().place();
  }

  @Override
  public Key about() {
    return plan.event().key();
  }

  /** The plan shows it too. */
  @Override
  public BreachBuilder begun() {
    return Case.super.begun().addEvidence(plan.entry());
  }
}
