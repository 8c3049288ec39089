package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

/**
 * A campaign began one of its stages ({@code M3.8}).
 *
 * <p>A stage begins once: of several entries the first counts. {@link CampaignStages} reads them
 * back.
 *
 * @param campaign the campaign
 * @param stage the stage
 */
public record StageBegun(CampaignId campaign, Stage stage) implements GuidanceEvent {

  /** Makes the event. */
  public StageBegun {
    requireNonNull(campaign, "campaign");
    requireNonNull(stage, "stage");
  }
}
