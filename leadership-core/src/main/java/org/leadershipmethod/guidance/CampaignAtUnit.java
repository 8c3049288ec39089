package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;

/**
 * A campaign as it goes on at one unit ({@code M2.7}): what a call, a study and guidance are about.
 *
 * <p>The unit may lead the campaign, be led in it, or both: a district is called on by the county
 * and calls on its villages. As a text: {@code campaign literacy at school}.
 *
 * @param campaign the campaign
 * @param unit the unit
 */
public record CampaignAtUnit(CampaignId campaign, UnitId unit) implements Key {

  /** Makes the key. */
  public CampaignAtUnit {
    requireNonNull(campaign, "campaign");
    requireNonNull(unit, "unit");
  }

  /** The campaign at the unit, as words. */
  @Override
  public String toString() {
    return "campaign " + campaign + " at " + unit;
  }
}
