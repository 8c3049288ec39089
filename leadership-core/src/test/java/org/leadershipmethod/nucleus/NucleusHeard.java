package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.taken;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.Heard;

/** What the rules about the leading groups of units say beside their examples. */
public final class NucleusHeard {

  private NucleusHeard() {}

  /** One story for each sentence. */
  public static ImmutableList<Heard> all() {
    return ImmutableList.of(
        Heard.of(
            NucleusRuleId.GROUP_OUT_OF_SIZE,
            "afterwards",
            FORMED.when(deed("cem"), taken("cem")).later(90),
            "let those leave the leading group who do least in it; they can work on among the"
                + " others"));
  }
}
