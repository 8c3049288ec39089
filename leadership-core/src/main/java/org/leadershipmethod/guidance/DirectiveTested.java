package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A directive was put to the test in a unit ({@code M6.4}).
 *
 * <p>Whoever directs tests it themselves, and tells others to do the same. The last test in a unit
 * counts there: an undecided one may be decided later, and one that was decided stays so.
 *
 * @param campaign the campaign
 * @param unit where it was tested
 * @param by who tested it
 * @param directive the entry of the directive
 * @param outcome what came of it
 */
public record DirectiveTested(
    CampaignId campaign, UnitId unit, PersonId by, EntryId directive, TestOutcome outcome)
    implements GuidanceEvent {

  /** Makes the event. */
  public DirectiveTested {
    requireNonNull(campaign, "campaign");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    requireNonNull(directive, "directive");
    requireNonNull(outcome, "outcome");
  }

  /** The campaign and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(named(), Reference.to("the unit where it was tested", unit));
  }

  @Override
  public ImmutableList<EntryId> cites() {
    return ImmutableList.of(directive);
  }

  @Override
  public DirectiveTested citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new DirectiveTested(campaign, unit, by, ids.apply(directive), outcome);
  }
}
