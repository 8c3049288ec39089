package org.leadershipmethod.group;

import static org.leadershipmethod.group.BranchOfFive.METHOD;
import static org.leadershipmethod.group.BranchOfFive.STORY;
import static org.leadershipmethod.group.BranchOfFive.elected;
import static org.leadershipmethod.group.BranchOfFive.left;
import static org.leadershipmethod.group.BranchOfFive.people;
import static org.leadershipmethod.group.BranchOfFive.strike;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What breaks each rule about leading together, and what keeps it. */
public final class GroupRuleExamples {

  private static final Story TWO = Story.of(METHOD).given(elected("ada", "ben"));

  private GroupRuleExamples() {}

  /** One for each rule. */
  public static ImmutableList<RuleExample> all() {
    Story decidedByThree = STORY.when(strike(people("ada", "ben", "cem"), people()));
    return ImmutableList.of(
        new RuleExample(GroupRuleId.GROUP_OF_ONE, TWO.when(left("ben")), TWO),
        new RuleExample(
            GroupRuleId.DECISION_BY_ONE,
            STORY.when(strike(people("ada"), people())),
            decidedByThree),
        new RuleExample(
            GroupRuleId.DECISION_WITHOUT_QUORUM,
            STORY.when(strike(people("ada", "ben"), people())),
            decidedByThree),
        new RuleExample(
            GroupRuleId.DECISION_WITHOUT_MAJORITY,
            STORY.when(strike(people("ada"), people("ben", "cem"))),
            decidedByThree),
        new RuleExample(
            GroupRuleId.WHOLESALE_CHANGE,
            TWO.when(elected("cem", "dora").withLeaving(people("ada", "ben"))),
            TWO.when(elected("ada", "cem").withLeaving(people("ben")))));
  }
}
