package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Reference;

/**
 * What happens in a campaign: a call, and what is done to make it come true ({@code M2}).
 *
 * <p>Each is only what was written down, right or wrong. {@link GuidanceView} makes of them how a
 * campaign stands; the rules of {@link GuidanceFamily} look at what is missing.
 */
public sealed interface GuidanceEvent extends Event
    permits GeneralIdea,
        CallReached,
        PilotsChosen,
        UnitStudied,
        GuidanceGiven,
        SolutionFound,
        ExperienceDrawn,
        ExperienceSummedUp,
        DirectiveTested,
        ResultSeen,
        DifficultyStated,
        StageBegun {

  /** The campaign in which it happens. */
  CampaignId campaign();

  /** The campaign, which a call begins. */
  @Override
  default ImmutableList<Reference> refersTo() {
    return ImmutableList.of(named());
  }

  /** The campaign, as something that an event names. */
  default Reference named() {
    return Reference.to("the campaign", campaign());
  }
}
