package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;

/**
 * Somebody said why a leading group stayed as it was through a campaign ({@code M3.8}).
 *
 * <p>The text says that a group changes in most cases, and so not in all. A reason answers the
 * question whether this is one of the others, such as {@code "all five were confirmed by the
 * members in May"}. Nobody judges the reason.
 *
 * @param unit the unit
 * @param campaign the campaign
 * @param reason why, as text
 */
public record GroupKept(UnitId unit, CampaignId campaign, String reason) implements NucleusEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public GroupKept {
    requireNonNull(unit, "unit");
    requireNonNull(campaign, "campaign");
    Argument.text("reason", reason);
  }

  /** The unit and the campaign. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the unit", unit), Reference.to("the campaign", campaign));
  }
}
