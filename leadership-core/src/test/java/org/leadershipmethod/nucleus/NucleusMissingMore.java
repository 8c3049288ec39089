package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.Missing;

/** What each rule about how a leading group keeps in touch says is missing. */
public final class NucleusMissingMore {

  private NucleusMissingMore() {}

  /** At least one story for each rule. */
  public static ImmutableList<Missing> all() {
    return ImmutableList.of(
        Missing.in(
            NucleusRuleExamplesMore.all(),
            NucleusRuleId.GROUP_ISOLATED,
            "a link with somebody who has no seat in the group"),
        Missing.of(
            NucleusRuleId.GROUP_ISOLATED,
            FORMED.later(60),
            "nobody wrote down who kept in touch with whom"));
  }
}
