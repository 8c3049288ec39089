package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;

/**
 * What came of a campaign in a unit, as far as somebody looked ({@code M2.3}).
 *
 * <p>The last one of a unit counts. A unit of which nobody wrote down a result has none, and is
 * counted as that.
 *
 * @param campaign the campaign
 * @param unit the unit
 * @param result whether what the campaign is for was achieved there
 * @param seen what was seen; for what is undecided, what would decide it
 */
public record ResultSeen(CampaignId campaign, UnitId unit, Result result, String seen)
    implements GuidanceEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if what was seen is blank
   */
  public ResultSeen {
    requireNonNull(campaign, "campaign");
    requireNonNull(unit, "unit");
    requireNonNull(result, "result");
    Argument.text("seen", seen);
  }

  /** The campaign and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(named(), Reference.to("the unit of which it is the result", unit));
  }
}
