package org.leadershipmethod.guidance;

import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** A unit that was studied ({@code M2.5}): now it can be guided. */
public final class Study {

  private final CampaignId campaign;
  private final UnitId from;
  private final UnitId unit;

  Study(CampaignId campaign, UnitId from, UnitId unit) {
    this.campaign = campaign;
    this.from = from;
    this.unit = unit;
  }

  /**
   * Guidance of the unit ({@code M2.6}).
   *
   * @param by who guides
   * @param to the person in overall charge of the unit
   * @param problem the problem of the unit that it is about
   * @throws IllegalArgumentException if the problem is blank
   */
  public CampaignStep<Guidance> guide(PersonId by, PersonId to, String problem) {
    GuidanceGiven event =
        new GuidanceGiven(
            campaign, from, by, unit, to, Optional.of(Argument.text("problem", problem)));
    return new CampaignStep<>(event, entry -> new Guidance(event, entry));
  }
}
