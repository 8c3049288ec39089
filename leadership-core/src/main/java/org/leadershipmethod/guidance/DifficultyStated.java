package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Difficulty;

/**
 * How hard the struggle of a campaign is, from then on ({@code M9.2}).
 *
 * <p>The harder it is, the closer the links have to be: windows that say so become shorter. What
 * was owed before counts from this statement on at the earliest, so that nobody is late by a
 * statement of today. The last one counts.
 *
 * @param campaign the campaign
 * @param difficulty how hard it is
 * @param because what shows it
 */
public record DifficultyStated(CampaignId campaign, Difficulty difficulty, String because)
    implements GuidanceEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if what shows it is blank
   */
  public DifficultyStated {
    requireNonNull(campaign, "campaign");
    requireNonNull(difficulty, "difficulty");
    Argument.text("because", because);
  }
}
