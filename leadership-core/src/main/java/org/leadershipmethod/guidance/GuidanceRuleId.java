package org.leadershipmethod.guidance;

import org.leadershipmethod.rule.RuleId;

/**
 * What the rules about campaigns are cited by.
 *
 * <p>What each of them says, why, and a record that breaks it, is in the <a
 * href="{@docRoot}/doc-files/rules.html">rule book</a>.
 */
public final class GuidanceRuleId {

  /** A unit called on others and then guided nobody: the call stays on paper. */
  public static final RuleId CALL_WITHOUT_GUIDANCE = RuleId.of("CallWithoutGuidance");

  /**
   * A directive for all came from somebody who drew no experience in a unit under them in person.
   */
  public static final RuleId DIRECTIVE_WITHOUT_EXPERIENCE = RuleId.of("DirectiveWithoutExperience");

  /** A directive was tested in too few units, in no other than one's own, or not at all. */
  public static final RuleId DIRECTIVE_HARDLY_TESTED = RuleId.of("DirectiveHardlyTested");

  /** A directive came after a tested one, and what the tests taught was not summed up. */
  public static final RuleId DIRECTIVE_WITHOUT_SUMMING_UP = RuleId.of("DirectiveWithoutSummingUp");

  /** Experience was drawn at a unit, and nothing was made of it. */
  public static final RuleId EXPERIENCE_UNUSED = RuleId.of("ExperienceUnused");

  /** A directive, or a later call, has fewer cases behind it than a general idea needs. */
  public static final RuleId FEW_CASES_BEHIND_IDEA = RuleId.of("FewCasesBehindIdea");

  /** Guidance went to somebody who is not in charge of the unit that was guided. */
  public static final RuleId GUIDANCE_PAST_HEAD = RuleId.of("GuidancePastHead");

  /** Guidance was given on no problem in particular. */
  public static final RuleId GUIDANCE_WITHOUT_PROBLEM = RuleId.of("GuidanceWithoutProblem");

  /** A unit was guided that nobody had studied. */
  public static final RuleId GUIDANCE_WITHOUT_STUDY = RuleId.of("GuidanceWithoutStudy");

  /** A unit passed a call on to those below it and guided none of them. */
  public static final RuleId LEVEL_WITHOUT_GUIDANCE = RuleId.of("LevelWithoutGuidance");

  /** A unit goes deep somewhere and did not say beforehand why there, or what success would be. */
  public static final RuleId PILOT_WITHOUT_AIM = RuleId.of("PilotWithoutAim");

  /** A unit goes deep in too few pilot units, or in too many. */
  public static final RuleId PILOTS_OUT_OF_NUMBER = RuleId.of("PilotsOutOfNumber");

  /** A unit was studied without how its work goes, or without people who stand for the others. */
  public static final RuleId SHALLOW_STUDY = RuleId.of("ShallowStudy");

  /** A solution came from somebody else than the one who was guided. */
  public static final RuleId SOLUTION_BY_ANOTHER = RuleId.of("SolutionByAnother");

  /** People of a unit work for a campaign whose call did not reach them. */
  public static final RuleId WORK_WITHOUT_CALL = RuleId.of("WorkWithoutCall");

  private GuidanceRuleId() {}
}
