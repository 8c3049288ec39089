package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;

/**
 * A record of campaigns in which every clause was kept, made without asking a rule.
 *
 * @param notes what is written, the organization first; looked at long after, so that every window
 *     has run
 * @param levels the units that led others in a campaign, at every level, each from the top down
 * @param works the work of units that were only called on
 * @param end the organization at the end
 */
public record GuidanceRecord(
    Notes notes,
    ImmutableList<CampaignLevel> levels,
    ImmutableList<CampaignWork> works,
    Organization end)
    implements Lawful {

  /**
   * Work that a unit did for a campaign after a call reached it.
   *
   * @param campaign the campaign
   * @param unit the unit, which is no pilot and calls on nobody
   * @param call the entry by which the call reached it
   * @param work the entry of the work
   */
  public record CampaignWork(CampaignId campaign, UnitId unit, EntryId call, EntryId work) {}

  /** Whether some entry of this kind of lateness is in it: read before what was written earlier. */
  public boolean isWrittenLate() {
    ImmutableList<Noted> all = notes.all();
    for (int at = 1; at < all.size(); at++) {
      if (all.get(at).when().latest().isBefore(all.get(at - 1).when().latest())) {
        return true;
      }
    }
    return false;
  }
}
