package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.SchoolOfTwelve.ADAS_DEED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.assessed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.left;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.link;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.missed;
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
                + " others"),
        Heard.of(
            NucleusRuleId.CRITERION_UNMET,
            "contact",
            FORMED
                .when(link("ben", "cem"), assessed(Rating.met(Criterion.DEVOTION, ADAS_DEED)))
                .later(90),
            "Somebody in the leading group of this unit was assessed, and no link of theirs with"
                + " people outside the group is told."),
        Heard.of(
            NucleusRuleId.STALLED_WORK,
            "headless",
            FORMED.when(left("principal"), missed()),
            "The campaign 'literacy' missed its aim in this unit. One reason can be that the head"
                + " of the unit does not sit in the leading group; there can be others."),
        Heard.of(
            NucleusRuleId.STALLED_WORK,
            "isolated",
            FORMED.when(link("ada", "cem")).later(60).when(missed()),
            "The campaign 'literacy' missed its aim in this unit. One reason can be that the"
                + " leading group keeps in touch with nobody outside it; there can be others."),
        Heard.of(
            NucleusRuleId.STALLED_WORK,
            "alone",
            FORMED.when(deed("ada")).later(60).when(missed()),
            "The campaign 'literacy' missed its aim in this unit. One reason can be that only the"
                + " leading group works; there can be others."));
  }
}
