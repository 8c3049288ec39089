package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;

/**
 * The call of a campaign became known in a unit ({@code M2.1}).
 *
 * <p>Who passed it on is a fact of its own: a level that passes a call on owes guidance to those
 * below it ({@code M2.7}).
 *
 * @param campaign the campaign
 * @param unit the unit
 * @param through the unit that passed it on, where that was written down
 */
public record CallReached(CampaignId campaign, UnitId unit, Optional<UnitId> through)
    implements GuidanceEvent {

  /** Makes the event. */
  public CallReached {
    requireNonNull(campaign, "campaign");
    requireNonNull(unit, "unit");
    requireNonNull(through, "through");
  }

  /**
   * The call reached a unit through another: {@code CallReached.of("literacy", "school",
   * "district")}.
   *
   * @throws IllegalArgumentException if one of the three is blank
   */
  public static CallReached of(String campaign, String unit, String through) {
    return new CallReached(
        CampaignId.of(campaign),
        UnitId.of(Argument.text("unit", unit)),
        Optional.of(UnitId.of(Argument.text("through", through))));
  }

  /** The campaign and both units. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return Stream.concat(
            Stream.of(named(), Reference.to("a unit that the call reached", unit)),
            through.stream().map(other -> Reference.to("the unit that passed it on", other)))
        .collect(ImmutableList.toImmutableList());
  }
}
