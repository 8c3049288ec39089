package org.leadershipmethod.chain;

import org.leadershipmethod.rule.RuleId;

/**
 * What the rules about the chain and its links are cited by.
 *
 * <p>What each of them says, why, and a record that breaks it, is in the <a
 * href="{@docRoot}/doc-files/rules.html">rule book</a>.
 */
public final class ChainRuleId {

  /** The masses were consulted in one class or one part alone, although there are more. */
  public static final RuleId ASKED_IN_PART = RuleId.of("AskedInPart");

  /** Between two neighbouring layers nothing has gone up or down for too long. */
  public static final RuleId BROKEN_LINK = RuleId.of("BrokenLink");

  /** A directive came down where no mandate had gone up: the layers act in one direction only. */
  public static final RuleId DIRECTED_WITHOUT_MANDATE = RuleId.of("DirectedWithoutMandate");

  /**
   * A decision rests on one layer of a chain against the objection of another of the same chain.
   */
  public static final RuleId LAYER_AGAINST_LAYER = RuleId.of("LayerAgainstLayer");

  /**
   * A decision is said to have the majority of the masses behind it, and no consultation shows it.
   */
  public static final RuleId MAJORITY_NOT_SHOWN = RuleId.of("MajorityNotShown");

  /** The leaders of a party have not told it for too long what they did. */
  public static final RuleId NO_REPORT = RuleId.of("NoReport");

  /** The leaders of a party decided something that the party gave them no mandate for. */
  public static final RuleId OUTSIDE_MANDATE = RuleId.of("OutsideMandate");

  private ChainRuleId() {}
}
