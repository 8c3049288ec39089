package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.organization.UnitId;

/**
 * An idea came to a phase of its way in a unit ({@code M4.3}, {@code M4.4}).
 *
 * <p>Whether it had been in the phase before is for the rules to see.
 */
public sealed interface IdeaAdvanced extends MassLineEvent
    permits IdeaPropagated, IdeaExplained, IdeaTakenUp, IdeaTested {

  /** The idea that came there. */
  IdeaId idea();

  /** Where. */
  UnitId unit();

  /** The phase to which it came. */
  Phase phase();

  /** The idea as it fares there. */
  default IdeaAtUnit at() {
    return new IdeaAtUnit(idea(), unit());
  }

  /** The idea and the unit. */
  @Override
  default ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the idea", idea()), Reference.to("the unit", unit()));
  }
}
