package org.leadershipmethod.massline;

import org.leadershipmethod.rule.RuleId;

/**
 * What the rules about ideas on their way from the masses to the masses are cited by.
 *
 * <p>What each of them says, why, and a record that breaks it, is in the <a
 * href="{@docRoot}/doc-files/rules.html">rule book</a>.
 */
public final class MassLineRuleId {

  /** An idea was made of others that nobody had studied. */
  public static final RuleId CONCENTRATED_WITHOUT_STUDY = RuleId.of("ConcentratedWithoutStudy");

  /** A unit that asks the masses issued a directive that no idea of theirs stands behind. */
  public static final RuleId DIRECTIVE_OUTSIDE_TURN = RuleId.of("DirectiveOutsideTurn");

  /** People acted on an idea, and nobody says what came of it. */
  public static final RuleId EXPERIENCE_NEVER_SUMMED_UP = RuleId.of("ExperienceNeverSummedUp");

  /** A concentrated idea came from nobody, or from nobody but whoever concentrated it. */
  public static final RuleId IDEA_FROM_NOBODY = RuleId.of("IdeaFromNobody");

  /** An idea came to a phase of its way in a unit, and nobody says how it goes on. */
  public static final RuleId IDEA_LEFT_LYING = RuleId.of("IdeaLeftLying");

  /** An idea was made known in a unit, and nobody explained it there. */
  public static final RuleId IDEA_NOT_EXPLAINED = RuleId.of("IdeaNotExplained");

  /** An idea was concentrated, and nobody took it to the masses. */
  public static final RuleId IDEA_NOT_PROPAGATED = RuleId.of("IdeaNotPropagated");

  /** Ideas were left out when others were concentrated, and nobody says why. */
  public static final RuleId IDEA_UNACCOUNTED_FOR = RuleId.of("IdeaUnaccountedFor");

  /** An idea came to a phase of its way in a unit, and not to the one before. */
  public static final RuleId PHASE_SKIPPED = RuleId.of("PhaseSkipped");

  /** A spiral stands still: a turn stopped, or the next was not begun. */
  public static final RuleId SPIRAL_STOPPED = RuleId.of("SpiralStopped");

  /** Somebody tested an idea in a unit where nobody had acted on it. */
  public static final RuleId TESTED_WITHOUT_ACTION = RuleId.of("TestedWithoutAction");

  /** Ideas were concentrated that people of one part or class alone had voiced. */
  public static final RuleId VOICES_OF_ONE_PART = RuleId.of("VoicesOfOnePart");

  private MassLineRuleId() {}
}
