package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;

/**
 * A unit chose where to go deep in a campaign ({@code M2.4}), in place of what it chose before.
 *
 * @param campaign the campaign
 * @param by the unit whose leaders chose them
 * @param pilots all that they go deep in from then on
 */
public record PilotsChosen(CampaignId campaign, UnitId by, ImmutableList<Pilot> pilots)
    implements GuidanceEvent {

  /** Makes the event. */
  public PilotsChosen {
    requireNonNull(campaign, "campaign");
    requireNonNull(by, "by");
    requireNonNull(pilots, "pilots");
  }

  /** The campaign, who chose, and each pilot. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return Stream.concat(
            Stream.of(named(), Reference.to("the unit that chose", by)),
            pilots.stream().map(pilot -> Reference.to("a pilot unit", pilot.unit())))
        .collect(ImmutableList.toImmutableList());
  }

  /** The units that were chosen, each once. */
  public ImmutableSet<UnitId> units() {
    return pilots.stream().map(Pilot::unit).collect(ImmutableSet.toImmutableSet());
  }
}
