package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;

/**
 * A unit said why its leading group is still the same as when a campaign began ({@code M3.8}).
 *
 * <p>In most cases a group changes on the way, and not in all: where it does not, the question is
 * why, and this answers it.
 *
 * @param campaign the campaign
 * @param unit the unit
 * @param reason why, as text
 */
public record GroupKept(CampaignId campaign, UnitId unit, String reason) implements NucleusEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public GroupKept {
    requireNonNull(campaign, "campaign");
    requireNonNull(unit, "unit");
    Argument.text("reason", reason);
  }

  /** The campaign and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the campaign", campaign), Reference.to("the unit", unit));
  }
}
