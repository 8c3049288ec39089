package org.leadershipmethod.guidance;

import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Phrase;

/**
 * The rules about a call and the particular guidance behind it ({@code M2.1}, {@code M2.2}, {@code
 * M2.4} to {@code M2.7}, {@code M2.9}, {@code M5.3}, {@code M6.3} to {@code M6.5}), with their
 * {@linkplain GuidanceBounds bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(GUIDANCE)}, best beside the rules about relaying.
 *
 * <p>The rules tell apart where a call did not reach or is not followed up, at the level that
 * issued it and at each one below; how pilots are chosen and studied; to whom guidance goes, on
 * what, and who finds the solution; on whose experience a directive rests, and on how many cases;
 * whether it is tested, and whether what the tests teach is summed up.
 *
 * <p>What can be counted is in {@link CampaignFigures} ({@code M2.3}, {@code M2.8}, {@code M2.10},
 * {@code M6.6}); where a defect comes from, in {@link DefectSources} ({@code M5.5}).
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
              new PilotWithoutAim(),
              new ShallowStudy(),
              new GuidanceWithoutStudy(),
              new GuidancePastHead(),
              new GuidanceWithoutProblem(),
              new SolutionByAnother(),
              new ExperienceUnused(),
              new DirectiveWithoutExperience(),
              new FewCasesBehindIdea(),
              new DirectiveHardlyTested(),
              new DirectiveWithoutSummingUp())
          .about(METHODS_OF_LEADERSHIP, 2, 5, 6)
          .reading(GuidanceView.CAMPAIGNS, DefectSourceView.SOURCES)
          .bounded(
              GuidanceBounds.FEWEST_PILOTS,
              GuidanceBounds.MOST_PILOTS,
              GuidanceBounds.FOLLOW_UP_WINDOW,
              GuidanceBounds.MOST_REPRESENTATIVES,
              GuidanceBounds.FEWEST_CASES,
              GuidanceBounds.EXPERIENCE_WINDOW,
              GuidanceBounds.TEST_WINDOW,
              GuidanceBounds.FEWEST_TEST_UNITS)
          .saying(Phrase.terms(PilotOrigin.class))
          .saying(DefectSource.TEMPLATES)
          .withGroup("guidance-event", GuidanceEvent.class)
          .withGroup("general-idea", GeneralIdea.class)
          .withEvent("call-issued", CallIssued.class)
          .withEvent("call-reached", CallReached.class)
          .withEvent("pilots-chosen", PilotsChosen.class)
          .withEvent("unit-studied", UnitStudied.class)
          .withEvent("guidance-given", GuidanceGiven.class)
          .withEvent("solution-found", SolutionFound.class)
          .withEvent("experience-drawn", ExperienceDrawn.class)
          .withEvent("experience-summed-up", ExperienceSummedUp.class)
          .withEvent("directive-issued", DirectiveIssued.class)
          .withEvent("directive-tested", DirectiveTested.class)
          .withEvent("result-seen", ResultSeen.class)
          .withEvent("difficulty-stated", DifficultyStated.class)
          .withEvent("stage-begun", StageBegun.class)
          .withEvent("source-traced", SourceTraced.class)
          .withKey("campaign", CampaignId.class)
          .withKey("campaign-at-unit", CampaignAtUnit.class);

  private GuidanceFamily() {}
}
