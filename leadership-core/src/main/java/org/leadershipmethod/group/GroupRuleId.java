package org.leadershipmethod.group;

import org.leadershipmethod.rule.RuleId;

/**
 * What the rules about what leading groups have in common are cited by.
 *
 * <p>What each of them says, why, and a record that breaks it, is in the <a
 * href="{@docRoot}/doc-files/rules.html">rule book</a>.
 */
public final class GroupRuleId {

  /** One person decided for a leading group in which others sit too. */
  public static final RuleId DECISION_BY_ONE = RuleId.of("DecisionByOne");

  /** Too few of those who voted in a leading group were for what it is said to have decided. */
  public static final RuleId DECISION_WITHOUT_MAJORITY = RuleId.of("DecisionWithoutMajority");

  /** Too few of those who sit in a leading group took part in a decision of it. */
  public static final RuleId DECISION_WITHOUT_QUORUM = RuleId.of("DecisionWithoutQuorum");

  /** One person sits in a leading group, and nobody else does. */
  public static final RuleId GROUP_OF_ONE = RuleId.of("GroupOfOne");

  /**
   * Nobody is left in a leading group of those who sat there a while ago: another set took over.
   */
  public static final RuleId WHOLESALE_CHANGE = RuleId.of("WholesaleChange");

  private GroupRuleId() {}
}
