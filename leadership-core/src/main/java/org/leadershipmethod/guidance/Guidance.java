package org.leadershipmethod.guidance;

import org.leadershipmethod.chronicle.EntryId;

/**
 * Guidance that was given ({@code M2.6}): whoever was guided finds what solves the problem of their
 * unit.
 */
public final class Guidance {

  private final GuidanceGiven given;
  private final EntryId entry;

  Guidance(GuidanceGiven given, EntryId entry) {
    this.given = given;
    this.entry = entry;
  }

  /** The solution of whoever was guided: of nobody else. */
  public CampaignStep<Solution> solved(String solution) {
    SolutionFound event = new SolutionFound(given.campaign(), given.to(), solution, entry);
    return new CampaignStep<>(event, solved -> new Solution(given, entry, solved));
  }
}
