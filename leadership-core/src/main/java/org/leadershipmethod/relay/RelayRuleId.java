package org.leadershipmethod.relay;

import org.leadershipmethod.rule.RuleId;

/**
 * What the rules about relaying tasks are cited by.
 *
 * <p>What each of them says, why, and a record that breaks it, is in the <a
 * href="{@docRoot}/doc-files/rules.html">rule book</a>.
 */
public final class RelayRuleId {

  /** Several people share the overall charge of a unit, so that nobody alone answers for it. */
  public static final RuleId CHARGE_SHARED = RuleId.of("ChargeShared");

  /** A task came to a unit of which nobody is in overall charge. */
  public static final RuleId CHARGE_VACANT = RuleId.of("ChargeVacant");

  /**
   * The work on a task has been done by its department alone, and the person in overall charge has
   * brought nobody else in.
   */
  public static final RuleId DEPARTMENT_ALONE = RuleId.of("DepartmentAlone");

  /**
   * A task came to a unit past the person in overall charge there: not told, and not made
   * responsible.
   */
  public static final RuleId HEAD_BYPASSED = RuleId.of("HeadBypassed");

  /** The person in overall charge was made responsible for a task of which nobody told them. */
  public static final RuleId HEAD_UNINFORMED = RuleId.of("HeadUninformed");

  /** The person in overall charge was told of a task, and given no responsibility for it. */
  public static final RuleId HEAD_WITHOUT_RESPONSIBILITY = RuleId.of("HeadWithoutResponsibility");

  /**
   * A task passed a unit on its way down without its person in overall charge: our reading of the
   * clause.
   */
  public static final RuleId LEVEL_SKIPPED = RuleId.of("LevelSkipped");

  /**
   * People of a unit were brought into the work on a task by somebody who is not in overall charge
   * of it.
   */
  public static final RuleId MOBILIZED_PAST_HEAD = RuleId.of("MobilizedPastHead");

  /** A task was relayed to a unit that is not below the relaying one. */
  public static final RuleId NOT_SUBORDINATE = RuleId.of("NotSubordinate");

  /** A task came to a unit past the person there who has specific responsibility for its field. */
  public static final RuleId SPECIFIC_PERSON_LEFT_OUT = RuleId.of("SpecificPersonLeftOut");

  /**
   * A task stands at a unit, the person in overall charge who answered for it has left, and nobody
   * in overall charge answers for it now.
   */
  public static final RuleId NOBODY_ANSWERS = RuleId.of("NobodyAnswers");

  private RelayRuleId() {}
}
