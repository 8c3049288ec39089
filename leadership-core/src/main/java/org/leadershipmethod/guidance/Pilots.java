package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** The units that somebody goes deep in ({@code M2.4}): each is studied before it is guided. */
public final class Pilots {

  private final CampaignId campaign;
  private final UnitId from;
  private final ImmutableList<Pilot> all;

  Pilots(CampaignId campaign, UnitId from, ImmutableList<Pilot> all) {
    this.campaign = campaign;
    this.from = from;
    this.all = all;
  }

  /** All of them. */
  public ImmutableList<Pilot> all() {
    return all;
  }

  /**
   * A study of a pilot ({@code M2.5}).
   *
   * @param pilot the pilot
   * @param by who studies it
   * @param development how the work develops there
   * @param first somebody who stands for the others
   * @param more others who do; not nearly all
   * @throws IllegalArgumentException if the unit is none of the pilots, or if the development is
   *     blank
   */
  public CampaignStep<Study> study(
      Pilot pilot, PersonId by, String development, Representative first, Representative... more) {
    if (!all.contains(requireNonNull(pilot, "pilot"))) {
      throw new IllegalArgumentException(
          "A pilot of this campaign is one of " + all + ", but this one was " + pilot + ".");
    }
    UnitStudied event =
        new UnitStudied(
            campaign,
            pilot.unit(),
            by,
            Optional.of(Argument.text("development", development)),
            ImmutableList.<Representative>builder()
                .add(requireNonNull(first, "first"))
                .addAll(Argument.all("more", more))
                .build());
    return new CampaignStep<>(event, entry -> new Study(campaign, from, pilot.unit()));
  }
}
