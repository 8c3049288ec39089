package org.leadershipmethod.guidance;

import static org.leadershipmethod.guidance.LiteracyInCounty.ADA;
import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.COUNTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DIRECTED;
import static org.leadershipmethod.guidance.LiteracyInCounty.DISTRICT;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDANCE_OF_SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDED;
import static org.leadershipmethod.guidance.LiteracyInCounty.PRINCIPAL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SECRETARY;
import static org.leadershipmethod.guidance.LiteracyInCounty.STORY;
import static org.leadershipmethod.guidance.LiteracyInCounty.STUDY;
import static org.leadershipmethod.guidance.LiteracyInCounty.TESTED;
import static org.leadershipmethod.guidance.LiteracyInCounty.VILLAGE;
import static org.leadershipmethod.guidance.LiteracyInCounty.WORKS;
import static org.leadershipmethod.guidance.LiteracyInCounty.aimless;
import static org.leadershipmethod.guidance.LiteracyInCounty.call;
import static org.leadershipmethod.guidance.LiteracyInCounty.directive;
import static org.leadershipmethod.guidance.LiteracyInCounty.experience;
import static org.leadershipmethod.guidance.LiteracyInCounty.guidance;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilot;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilots;
import static org.leadershipmethod.guidance.LiteracyInCounty.solution;
import static org.leadershipmethod.guidance.LiteracyInCounty.study;
import static org.leadershipmethod.guidance.LiteracyInCounty.summary;
import static org.leadershipmethod.guidance.LiteracyInCounty.work;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What breaks each rule about campaigns, and what keeps it. */
public final class GuidanceRuleExamples {

  /** The district passed the call on to the village; the county went to the school. */
  static final Story PASSED_ON =
      STORY.when(
          call(SCHOOL, DISTRICT),
          CallReached.of("literacy", "village", "district"),
          STUDY,
          GUIDANCE_OF_SCHOOL);

  private GuidanceRuleExamples() {}

  /** One for each rule. */
  public static ImmutableList<RuleExample> all() {
    return ImmutableList.<RuleExample>builder()
        .addAll(ofCalls())
        .addAll(ofStudies())
        .addAll(ofGuidance())
        .addAll(ofLearning())
        .addAll(ofTurns())
        .build();
  }

  private static ImmutableList<RuleExample> ofCalls() {
    return ImmutableList.of(
        new RuleExample(
            GuidanceRuleId.WORK_WITHOUT_CALL,
            CALLED.when(work(VILLAGE)),
            CALLED.when(work(SCHOOL))),
        new RuleExample(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, CALLED.later(14), GUIDED.later(14)),
        new RuleExample(
            GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE,
            PASSED_ON.later(14),
            PASSED_ON.when(study(VILLAGE), guidanceOfVillage()).later(14)));
  }

  static GuidanceGiven guidanceOfVillage() {
    return guidance(DISTRICT, "head", VILLAGE, "elder");
  }

  private static ImmutableList<RuleExample> ofStudies() {
    return ImmutableList.of(
        new RuleExample(
            GuidanceRuleId.PILOTS_OUT_OF_NUMBER,
            CALLED.when(pilots(pilot(SCHOOL))),
            CALLED.when(pilots(pilot(SCHOOL), pilot(WORKS)))),
        new RuleExample(
            GuidanceRuleId.SHALLOW_STUDY,
            CALLED.when(study(SCHOOL, Optional.of("half the classes began"))),
            CALLED.when(STUDY)),
        new RuleExample(
            GuidanceRuleId.GUIDANCE_WITHOUT_STUDY, CALLED.when(GUIDANCE_OF_SCHOOL), GUIDED));
  }

  private static ImmutableList<RuleExample> ofGuidance() {
    Story studied = CALLED.when(STUDY);
    GuidanceGiven onNothing =
        new GuidanceGiven(
            LiteracyInCounty.LITERACY, COUNTY, SECRETARY, SCHOOL, PRINCIPAL, Optional.empty());
    return ImmutableList.of(
        new RuleExample(
            GuidanceRuleId.GUIDANCE_PAST_HEAD, studied.when(GUIDANCE_OF_SCHOOL.to(ADA)), GUIDED),
        new RuleExample(GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM, studied.when(onNothing), GUIDED));
  }

  private static ImmutableList<RuleExample> ofLearning() {
    return ImmutableList.of(
        new RuleExample(
            GuidanceRuleId.SOLUTION_BY_ANOTHER,
            GUIDED.when(solution(SECRETARY)),
            GUIDED.when(solution(PRINCIPAL))),
        new RuleExample(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            GUIDED.when(directive(SECRETARY)),
            DIRECTED));
  }

  private static ImmutableList<RuleExample> ofTurns() {
    return ImmutableList.of(
        new RuleExample(
            GuidanceRuleId.PILOT_WITHOUT_AIM,
            CALLED.when(pilots(aimless(SCHOOL), pilot(WORKS))),
            CALLED.when(pilots(pilot(SCHOOL), pilot(WORKS)))),
        new RuleExample(
            GuidanceRuleId.EXPERIENCE_UNUSED,
            GUIDED.when(experience(SECRETARY, SCHOOL)).later(30),
            GUIDED.when(experience(SECRETARY, SCHOOL), summary("e5")).later(30)),
        new RuleExample(
            GuidanceRuleId.FEW_CASES_BEHIND_IDEA,
            GUIDED.when(experience(SECRETARY, SCHOOL), directive(SECRETARY, "e5")),
            DIRECTED),
        new RuleExample(
            GuidanceRuleId.DIRECTIVE_HARDLY_TESTED, DIRECTED.later(60), TESTED.later(60)),
        new RuleExample(
            GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP,
            TESTED.when(directive(SECRETARY, "e5", "e6")),
            TESTED.when(summary("e8", "e9", "e10"), directive(SECRETARY, "e5", "e6", "e11"))));
  }
}
