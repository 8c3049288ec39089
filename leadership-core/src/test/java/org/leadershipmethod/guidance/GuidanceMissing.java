package org.leadershipmethod.guidance;

import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.COUNTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DEPUTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DIRECTED;
import static org.leadershipmethod.guidance.LiteracyInCounty.DISTRICT;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDED;
import static org.leadershipmethod.guidance.LiteracyInCounty.METHOD;
import static org.leadershipmethod.guidance.LiteracyInCounty.MILL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SECRETARY;
import static org.leadershipmethod.guidance.LiteracyInCounty.STORY;
import static org.leadershipmethod.guidance.LiteracyInCounty.VILLAGE;
import static org.leadershipmethod.guidance.LiteracyInCounty.WORKS;
import static org.leadershipmethod.guidance.LiteracyInCounty.aimless;
import static org.leadershipmethod.guidance.LiteracyInCounty.call;
import static org.leadershipmethod.guidance.LiteracyInCounty.directive;
import static org.leadershipmethod.guidance.LiteracyInCounty.experience;
import static org.leadershipmethod.guidance.LiteracyInCounty.guidance;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilot;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilots;
import static org.leadershipmethod.guidance.LiteracyInCounty.study;
import static org.leadershipmethod.guidance.LiteracyInCounty.test;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Missing;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What each rule about campaigns says is missing. */
public final class GuidanceMissing {

  private static final ImmutableList<RuleExample> EXAMPLES = GuidanceRuleExamples.all();

  /** The school left the county after the secretary had learnt there. */
  static final Story SCHOOL_LEFT =
      GUIDED.when(
          experience(SECRETARY, SCHOOL),
          experience(DEPUTY, WORKS),
          new UnitMoved(SCHOOL, Optional.empty()),
          directive(SECRETARY, "e5", "e6"));

  /** Nobody wrote down who is in overall charge of the camp that was guided. */
  static final Story WITHOUT_HEAD = guidedWithoutHead(UnitId.of("camp"));

  private GuidanceMissing() {}

  private static Story guidedWithoutHead(UnitId camp) {
    return CALLED.when(
        new UnitCreated(new Unit(camp, "camp", UnitKind.UNIT, Optional.of(COUNTY))),
        study(camp),
        guidance(COUNTY, "secretary", camp, "ada"));
  }

  /** At least one story for each rule. */
  public static ImmutableList<Missing> all() {
    return ImmutableList.<Missing>builder()
        .addAll(whatIsNotThere())
        .addAll(whatIsNotKnown())
        .build();
  }

  private static ImmutableList<Missing> whatIsNotThere() {
    return ImmutableList.of(
        of(GuidanceRuleId.WORK_WITHOUT_CALL, "the call, made known in this unit"),
        of(
            GuidanceRuleId.CALL_WITHOUT_GUIDANCE,
            "guidance that the leaders gave in person, at some single point"),
        of(
            GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE,
            "guidance that the leaders of this unit gave in person"),
        of(GuidanceRuleId.PILOTS_OUT_OF_NUMBER, "2 pilot units at least and 3 at most"),
        of(GuidanceRuleId.SHALLOW_STUDY, "some members who stand for the others"),
        Missing.of(
            GuidanceRuleId.SHALLOW_STUDY,
            CALLED.when(study(SCHOOL, Optional.empty(), "ada", "ben", "cem")),
            "how the work develops there",
            "fewer people, looked at more closely: 1/2 of the members at most"),
        of(GuidanceRuleId.GUIDANCE_WITHOUT_STUDY, "a study of the unit"),
        of(GuidanceRuleId.GUIDANCE_PAST_HEAD, "guidance of the person in overall charge"),
        of(GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM, "the problem that it was about"),
        of(GuidanceRuleId.SOLUTION_BY_ANOTHER, "a solution that the one who was guided found"),
        of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "experience that whoever draws up the directive gained in person, in a unit under"
                + " theirs"),
        Missing.of(
            GuidanceRuleId.PILOT_WITHOUT_AIM,
            CALLED.when(pilots(aimless(SCHOOL), pilot(WORKS))),
            "why this unit was chosen",
            "what would count as success there"),
        of(
            GuidanceRuleId.EXPERIENCE_UNUSED,
            "guidance, a summing-up or a directive that cites the experience"),
        of(GuidanceRuleId.FEW_CASES_BEHIND_IDEA, "2 experiences at least"),
        of(
            GuidanceRuleId.DIRECTIVE_HARDLY_TESTED,
            "a test that says yes or no, in 3 units at least"),
        of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP,
            "a summing-up of the tests of the last directive"));
  }

  private static ImmutableList<Missing> whatIsNotKnown() {
    return ImmutableList.of(
        Missing.of(
            GuidanceRuleId.SHALLOW_STUDY,
            CALLED.when(study(VILLAGE)),
            "nobody wrote down who belongs to the unit, and so whether nearly all were looked at"),
        Missing.of(
            GuidanceRuleId.PILOTS_OUT_OF_NUMBER,
            CALLED.when(pilots(pilot(SCHOOL))).under(METHOD.with(GuidanceBounds.FEWEST_PILOTS, 5)),
            "the bounds leave no number of pilot units: 5 at least and 3 at most"),
        Missing.of(
            GuidanceRuleId.GUIDANCE_PAST_HEAD,
            WITHOUT_HEAD,
            "nobody wrote down who was in overall charge of the unit by then"),
        Missing.of(
            GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE,
            STORY.when(call(DISTRICT)),
            "nobody wrote down whether this unit passed the call on to those below it"),
        Missing.of(
            GuidanceRuleId.FEW_CASES_BEHIND_IDEA,
            GUIDED.when(experience(SECRETARY, SCHOOL), directive(SECRETARY, "e5", "e4")),
            "the unit cites entries that are no experience of this campaign, and so nobody can tell"
                + " how many cases are behind it"),
        Missing.of(
            GuidanceRuleId.DIRECTIVE_HARDLY_TESTED,
            DIRECTED
                .when(
                    test(SCHOOL, "e7"), test(WORKS, "e7"), new UnitMoved(MILL, Optional.of(COUNTY)))
                .later(60),
            "units were moved, closed or opened since the directive was issued, and so nobody can tell in"
                + " how many it could be tested"),
        Missing.of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            GUIDED.when(directive(SECRETARY, "e4")),
            "the unit cites entries that are no experience of this campaign, and so nobody can tell"
                + " what was learnt before it"),
        Missing.of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            SCHOOL_LEFT,
            "units were moved or closed since the experience was gained, and so nobody can tell"
                + " whether it was in a unit under this one"));
  }

  private static Missing of(RuleId rule, String said) {
    return Missing.in(EXAMPLES, rule, said);
  }
}
