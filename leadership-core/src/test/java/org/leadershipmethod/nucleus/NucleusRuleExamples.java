package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.SchoolOfTwelve.BEGUN;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.CALLED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.elected;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.left;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.link;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.taken;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.RuleExample;

/** What breaks each rule about the leading groups of units, and what keeps it. */
public final class NucleusRuleExamples {

  private NucleusRuleExamples() {}

  /** One for each rule. */
  public static ImmutableList<RuleExample> all() {
    return ImmutableList.of(
        new RuleExample(
            NucleusRuleId.GROUP_BEFORE_CAMPAIGN,
            CALLED.when(taken("principal"), deed("ada"), taken("ada")),
            FORMED),
        new RuleExample(NucleusRuleId.GROUP_IN_ONE_ACT, BEGUN.when(elected("ada", "ben")), FORMED),
        new RuleExample(
            NucleusRuleId.SEAT_FOR_OUTSIDER, FORMED.when(deed("guest"), taken("guest")), FORMED),
        new RuleExample(NucleusRuleId.SEAT_WITHOUT_DEEDS, FORMED.when(taken("cem")), FORMED),
        new RuleExample(
            NucleusRuleId.GROUP_WITHOUT_HEAD,
            FORMED.when(deed("cem"), taken("cem"), left("principal")).later(30),
            FORMED.later(30)),
        new RuleExample(
            NucleusRuleId.GROUP_OUT_OF_SIZE, FORMED.when(left("ada")).later(90), FORMED.later(90)),
        new RuleExample(
            NucleusRuleId.KIND_LEFT_OUT,
            FORMED.when(deed("fay"), taken("fay"), left("ben")).later(90),
            FORMED.later(90)),
        new RuleExample(
            NucleusRuleId.GROUP_ISOLATED,
            FORMED.when(link("ada", "cem")).later(60),
            FORMED.when(link("ada", "cem")).later(40).when(link("ben", "dora")).later(40)));
  }
}
