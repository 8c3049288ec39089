package org.leadershipmethod.guidance;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;

/**
 * Reads how campaigns stand ({@code M2}), from the events of this family.
 *
 * <p>For example {@code practice.situation().view(CAMPAIGNS).task(CampaignId.of("literacy"))}.
 *
 * <p>Of each unit it remembers what counts now: the first call, the last study; so that the picture
 * grows with the units and with what they learnt, and not with how often they were told.
 */
public final class GuidanceView implements View<Campaigns> {

  /** The view, as the key under which a situation holds its picture. */
  public static final GuidanceView CAMPAIGNS = new GuidanceView();

  private GuidanceView() {}

  @Override
  public Campaigns start() {
    return Campaigns.NONE;
  }

  @Override
  public Look<Campaigns> after(Campaigns before, Entry entry) {
    return new GuidanceLook(before, entry).look();
  }

  /** Whether a call began a campaign. */
  @Override
  public Lookup lookUp(Campaigns before, Key named) {
    return named instanceof CampaignId campaign ? before.lookUp(campaign) : new Lookup.NotKept();
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "campaigns";
  }
}
