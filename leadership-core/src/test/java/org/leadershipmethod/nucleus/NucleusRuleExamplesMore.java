package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.SCHOOL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.RuleExample;

/** What breaks each rule about how a leading group keeps in touch, and what keeps it. */
public final class NucleusRuleExamplesMore {

  private NucleusRuleExamplesMore() {}

  /** One for each rule. */
  public static ImmutableList<RuleExample> all() {
    return ImmutableList.of(
        new RuleExample(
            NucleusRuleId.GROUP_ISOLATED,
            FORMED.when(link("ada", "cem")).later(60),
            FORMED.when(link("ada", "cem")).later(40).when(link("ben", "dora")).later(40)));
  }

  static LinkKept link(String by, String person) {
    return new LinkKept(SCHOOL, PersonId.of(by), ImmutableSet.of(PersonId.of(person)));
  }
}
