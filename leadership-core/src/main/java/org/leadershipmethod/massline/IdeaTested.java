package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody saw in what people of a unit did whether an idea is right ({@code M4.4}).
 *
 * <p>For example {@code new IdeaTested(evenings, mill, ada, new TestOutcome.Held("twelve learnt
 * it"))}. What failed is no less worth: it is summed up, and the next turn is the richer for it.
 *
 * @param idea the idea
 * @param unit where it was acted on
 * @param by who tested it
 * @param outcome what came of it
 */
public record IdeaTested(IdeaId idea, UnitId unit, PersonId by, TestOutcome outcome)
    implements IdeaAdvanced {

  /** Makes the event. */
  public IdeaTested {
    requireNonNull(idea, "idea");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    requireNonNull(outcome, "outcome");
  }

  @Override
  public Phase phase() {
    return Phase.TESTED;
  }
}
