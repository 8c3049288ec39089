package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;

/**
 * The call of a campaign became known in a unit ({@code M2.1}).
 *
 * @param campaign the campaign
 * @param unit the unit
 */
public record CallReached(CampaignId campaign, UnitId unit) implements GuidanceEvent {

  /** Makes the event. */
  public CallReached {
    requireNonNull(campaign, "campaign");
    requireNonNull(unit, "unit");
  }

  /** The campaign and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(named(), Reference.to("a unit that the call reached", unit));
  }
}
