package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Missing;
import org.leadershipmethod.testkit.RuleExample;

/** What each rule about the chain and its links says is missing. */
public final class ChainMissing {

  private static final ImmutableList<RuleExample> EXAMPLES = ChainRuleExamples.all();

  private ChainMissing() {}

  /** At least one story for each rule. */
  public static ImmutableList<Missing> all() {
    return ImmutableList.of(
        of(ChainRuleId.OUTSIDE_MANDATE, "a mandate of the party that covers the matter"),
        of(ChainRuleId.LAYER_AGAINST_LAYER, "a decision on which the layers of the chain agree"),
        of(
            ChainRuleId.MAJORITY_NOT_SHOWN,
            "a consultation on the matter, in the classes to which most people belong, with most of those asked in favour"),
        Missing.of(
            ChainRuleId.MAJORITY_NOT_SHOWN,
            ChainRuleExamples.CLAIMED_WITHOUT_MASSES,
            "nobody wrote down who the masses are, and so how many belong to which class"),
        of(ChainRuleId.ASKED_IN_PART, "answers from several classes and several parts"),
        of(ChainRuleId.DIRECTED_WITHOUT_MANDATE, "a mandate of the lower layer"),
        of(ChainRuleId.NO_REPORT, "a report of the leaders to the party"),
        of(
            ChainRuleId.BROKEN_LINK,
            "a mandate from below, a report from above, or a consultation"));
  }

  private static Missing of(RuleId rule, String said) {
    return Missing.in(EXAMPLES, rule, said);
  }
}
