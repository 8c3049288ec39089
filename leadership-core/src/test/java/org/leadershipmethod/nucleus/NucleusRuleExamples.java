package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.SchoolOfTwelve.ADAS_DEED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.BEGUN;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.CALLED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.HEARD;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.LITERACY;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.SCHOOL;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.assessed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.elected;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.left;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.link;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.missed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.taken;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What breaks each rule about the leading groups of units, and what keeps it. */
public final class NucleusRuleExamples {

  private static final Story STAGES =
      FORMED.when(
          new StageBegun(LITERACY, Stage.INITIAL),
          new StageBegun(LITERACY, Stage.MIDDLE),
          new StageBegun(LITERACY, Stage.FINAL));

  private static final Story CEM_CAME_FORWARD = FORMED.when(deed("cem"), deed("cem"), deed("cem"));

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
            FORMED.when(link("ada", "cem")).later(40).when(link("ben", "dora")).later(40)),
        new RuleExample(NucleusRuleId.UNIT_WITHOUT_GROUP, HEARD.later(90), FORMED.later(90)),
        new RuleExample(
            NucleusRuleId.MEMBERS_WITHOUT_GROUP,
            HEARD.when(deed("ada"), deed("ben"), deed("cem")).later(60),
            FORMED.later(60)),
        new RuleExample(
            NucleusRuleId.FRUITLESS_HANDFUL,
            FORMED.when(deed("ada")).later(60),
            FORMED.when(deed("ada"), deed("cem")).later(60)),
        new RuleExample(NucleusRuleId.STALLED_WORK, HEARD.when(missed()), FORMED.when(missed())),
        new RuleExample(
            NucleusRuleId.ASSESSMENT_WITHOUT_EVIDENCE,
            FORMED.when(assessed(Rating.met(Criterion.DEVOTION, EntryId.of("e6")))),
            FORMED.when(assessed(Rating.met(Criterion.DEVOTION, ADAS_DEED)))),
        new RuleExample(
            NucleusRuleId.CRITERION_UNMET,
            FORMED.when(assessed(Rating.unmet(Criterion.DISCIPLINE, ADAS_DEED))).later(90),
            FORMED.when(assessed(Rating.met(Criterion.DISCIPLINE, ADAS_DEED))).later(90)),
        new RuleExample(
            NucleusRuleId.DEGENERATED_KEPT,
            FORMED.when(degenerated()).later(30),
            FORMED.when(degenerated(), left("ada")).later(30)),
        new RuleExample(
            NucleusRuleId.GROUP_UNCHANGED,
            STAGES.later(90),
            STAGES.when(new GroupKept(SCHOOL, LITERACY, "confirmed by a vote of all")).later(90)),
        new RuleExample(
            NucleusRuleId.ACTIVIST_PASSED_OVER,
            CEM_CAME_FORWARD.later(90),
            CEM_CAME_FORWARD
                .when(new ActivistLeftOut(SCHOOL, PersonId.of("cem"), "declined the seat"))
                .later(90)));
  }

  private static MemberDegenerated degenerated() {
    return new MemberDegenerated(SCHOOL, PersonId.of("ada"), ImmutableList.of(ADAS_DEED));
  }
}
