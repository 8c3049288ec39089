package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;

/** A solution that was found ({@code M2.6}): whoever guided can now learn from it in person. */
public final class Solution {

  private final GuidanceGiven given;
  private final EntryId guidance;
  private final EntryId solution;

  Solution(GuidanceGiven given, EntryId guidance, EntryId solution) {
    this.given = given;
    this.guidance = guidance;
    this.solution = solution;
  }

  /**
   * Experience that whoever guided draws from it ({@code M2.8}, {@code M2.11}).
   *
   * @param point the point at which they broke through
   * @param achieved what was achieved there
   * @throws IllegalArgumentException if one of the two is blank
   */
  public CampaignStep<Experience> learn(String point, String achieved) {
    ExperienceDrawn event =
        new ExperienceDrawn(
            given.campaign(),
            given.unit(),
            given.by(),
            point,
            achieved,
            ImmutableList.of(guidance, solution));
    return new CampaignStep<>(event, entry -> new Experience(given.from(), event, entry));
  }
}
