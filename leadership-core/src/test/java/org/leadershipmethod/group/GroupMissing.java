package org.leadershipmethod.group;

import static org.leadershipmethod.group.BranchOfFive.METHOD;
import static org.leadershipmethod.group.BranchOfFive.STORY;
import static org.leadershipmethod.group.BranchOfFive.elected;
import static org.leadershipmethod.group.BranchOfFive.people;
import static org.leadershipmethod.group.BranchOfFive.strike;
import static org.leadershipmethod.group.BranchOfFive.taken;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Missing;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** What each rule about leading groups says is missing. */
public final class GroupMissing {

  private GroupMissing() {}

  /** At least one story for each rule. */
  public static ImmutableList<Missing> all() {
    return ImmutableList.of(
        of(GroupRuleId.GROUP_OF_ONE, "at least one more person who sits in the leading group"),
        of(GroupRuleId.DECISION_BY_ONE, "the votes of at least 3 of 5"),
        Missing.of(
            GroupRuleId.DECISION_BY_ONE,
            STORY.when(strike(people(), people())),
            "nobody wrote down who took part in the decision"),
        Missing.of(
            GroupRuleId.DECISION_BY_ONE,
            Story.of(METHOD).when(strike(people("ada"), people())),
            "nobody wrote down who sits in the leading group"),
        of(GroupRuleId.DECISION_WITHOUT_QUORUM, "at least 3 of 5 who take part"),
        of(
            GroupRuleId.DECISION_WITHOUT_MAJORITY,
            "votes for it from more than 1/2 of those who were for or against"),
        of(GroupRuleId.WHOLESALE_CHANGE, "somebody who stays, and knows what was begun and why"),
        Missing.of(
            GroupRuleId.WHOLESALE_CHANGE,
            othersWhileOneCameRoughly(),
            "the record says only roughly when people came or left, and so not who sat here 60 days"
                + " before"));
  }

  /** One who stays came between the days 10 and 60; day 40 is a window before the others come. */
  private static Story othersWhileOneCameRoughly() {
    return STORY
        .noted(new When(Notes.day(10).earliest(), Notes.day(60).latest()), taken("fay"))
        .later(100)
        .together(elected("gus").withLeaving(people("ada", "ben", "cem", "dora", "eli")));
  }

  private static Missing of(RuleId rule, String... said) {
    return Missing.in(GroupRuleExamples.all(), rule, said);
  }
}
