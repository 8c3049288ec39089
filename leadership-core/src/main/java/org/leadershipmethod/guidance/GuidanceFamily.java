package org.leadershipmethod.guidance;

import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Phrase;

/**
 * The rules about a call and the particular guidance behind it ({@code M2.1} to {@code M2.11},
 * {@code M5.3}), with their {@linkplain GuidanceBounds bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(GUIDANCE)}, best beside the rules about relaying.
 *
 * <p>The rules tell apart where a call did not reach or is not followed up, at the level that
 * issued it and at each one below; how pilots are chosen and studied; to whom guidance goes, on
 * what, and who finds the solution; and on whose experience a directive rests.
 */
public final class GuidanceFamily {

  /** The rules, the view and the bounds of this family. */
  public static final Family GUIDANCE =
      Family.of(
              "guidance",
              new WorkWithoutCall(),
              new CallWithoutGuidance(),
              new LevelWithoutGuidance(),
              new PilotsOutOfNumber(),
              new ShallowStudy(),
              new GuidanceWithoutStudy(),
              new GuidancePastHead(),
              new GuidanceWithoutProblem(),
              new SolutionByAnother(),
              new DirectiveWithoutExperience())
          .about(METHODS_OF_LEADERSHIP, 2, 5)
          .reading(GuidanceView.CAMPAIGNS)
          .bounded(
              GuidanceBounds.FEWEST_PILOTS,
              GuidanceBounds.MOST_PILOTS,
              GuidanceBounds.FOLLOW_UP_WINDOW,
              GuidanceBounds.MOST_REPRESENTATIVES)
          .saying(Phrase.terms(PilotOrigin.class))
          .withGroup("guidance-event", GuidanceEvent.class)
          .withEvent("call-issued", CallIssued.class)
          .withEvent("call-reached", CallReached.class)
          .withEvent("pilots-chosen", PilotsChosen.class)
          .withEvent("unit-studied", UnitStudied.class)
          .withEvent("guidance-given", GuidanceGiven.class)
          .withEvent("solution-found", SolutionFound.class)
          .withEvent("experience-drawn", ExperienceDrawn.class)
          .withEvent("directive-issued", DirectiveIssued.class)
          .withEvent("stage-begun", StageBegun.class)
          .withKey("campaign", CampaignId.class)
          .withKey("campaign-at-unit", CampaignAtUnit.class);

  private GuidanceFamily() {}
}
