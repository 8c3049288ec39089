package org.leadershipmethod.guidance;

import static org.leadershipmethod.guidance.LiteracyInCounty.ADA;
import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.COUNTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DEPUTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DIRECTED;
import static org.leadershipmethod.guidance.LiteracyInCounty.DISTRICT;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDANCE_OF_SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDED;
import static org.leadershipmethod.guidance.LiteracyInCounty.MILL;
import static org.leadershipmethod.guidance.LiteracyInCounty.PRINCIPAL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SECRETARY;
import static org.leadershipmethod.guidance.LiteracyInCounty.STUDY;
import static org.leadershipmethod.guidance.LiteracyInCounty.TESTED;
import static org.leadershipmethod.guidance.LiteracyInCounty.VILLAGE;
import static org.leadershipmethod.guidance.LiteracyInCounty.WORKS;
import static org.leadershipmethod.guidance.LiteracyInCounty.aimless;
import static org.leadershipmethod.guidance.LiteracyInCounty.call;
import static org.leadershipmethod.guidance.LiteracyInCounty.directive;
import static org.leadershipmethod.guidance.LiteracyInCounty.experience;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilot;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilots;
import static org.leadershipmethod.guidance.LiteracyInCounty.summary;
import static org.leadershipmethod.guidance.LiteracyInCounty.test;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Heard;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What the rules about campaigns say, word for word: in their examples and beside them. */
public final class GuidanceHeard {

  private static final ImmutableList<RuleExample> EXAMPLES = GuidanceRuleExamples.all();

  private GuidanceHeard() {}

  /** One story for each sentence that does not say what is missing. */
  public static ImmutableList<Heard> all() {
    return Stream.of(ofCalls(), ofStudies(), ofGuidance(), ofLearning(), ofPilots(), ofTurns())
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Heard> ofCalls() {
    return ImmutableList.of(
        heard(
            GuidanceRuleId.WORK_WITHOUT_CALL,
            "said",
            "People work here on 'Everybody reads', and the call of the campaign 'literacy' has not"
                + " reached them."),
        heard(GuidanceRuleId.WORK_WITHOUT_CALL, "instead", "make the call known in the unit"),
        heard(
            GuidanceRuleId.CALL_WITHOUT_GUIDANCE,
            "said",
            "The unit called on others in the campaign 'literacy', and its leaders have guided"
                + " nobody since."),
        heard(
            GuidanceRuleId.CALL_WITHOUT_GUIDANCE,
            "afterwards",
            "choose some pilot units, study how the work goes there, and guide whoever is in"
                + " charge on a problem of theirs"),
        heard(
            GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE,
            "said",
            "The unit passed the call of the campaign 'literacy' on, and its leaders have guided"
                + " nobody since."),
        heard(
            GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE,
            "afterwards",
            "choose some of the units below, study them, and guide whoever is in charge"
                + " there"));
  }

  private static ImmutableList<Heard> ofStudies() {
    Story four = CALLED.when(pilots(pilot(SCHOOL), pilot(WORKS), pilot(DISTRICT), pilot(VILLAGE)));
    return ImmutableList.of(
        heard(
            GuidanceRuleId.PILOTS_OUT_OF_NUMBER,
            "said",
            "The unit chose 1 pilot unit in the campaign 'literacy', fewer than it takes."),
        Heard.of(
            GuidanceRuleId.PILOTS_OUT_OF_NUMBER,
            "saidTooMany",
            four,
            "The unit chose 4 pilot units in the campaign 'literacy', too many to go deep in"
                + " each."),
        heard(
            GuidanceRuleId.PILOTS_OUT_OF_NUMBER,
            "instead",
            "choose 2 units at least and 3 at most, and go deep in these"),
        heard(
            GuidanceRuleId.SHALLOW_STUDY,
            "said",
            "The unit was studied in the campaign 'literacy', but not thoroughly."),
        heard(
            GuidanceRuleId.SHALLOW_STUDY,
            "instead",
            "study the unit once more: how its work develops, and some members who stand for the"
                + " others"),
        heard(
            GuidanceRuleId.GUIDANCE_WITHOUT_STUDY,
            "said",
            "The unit was guided in the campaign 'literacy', and nobody had studied how its work"
                + " goes."),
        heard(GuidanceRuleId.GUIDANCE_WITHOUT_STUDY, "instead", "study the unit"));
  }

  private static ImmutableList<Heard> ofGuidance() {
    Departed left = new Departed(PRINCIPAL, Post.inCharge(SCHOOL));
    return ImmutableList.of(
        heard(
            GuidanceRuleId.GUIDANCE_PAST_HEAD,
            "said",
            "Guidance in the campaign 'literacy' went past the person in overall charge of the"
                + " unit."),
        Heard.of(
            GuidanceRuleId.GUIDANCE_PAST_HEAD,
            "saidVacant",
            CALLED.when(STUDY, left, GUIDANCE_OF_SCHOOL.to(ADA)),
            "Guidance in the campaign 'literacy' was given here while nobody was in overall charge"
                + " of the unit."),
        heard(GuidanceRuleId.GUIDANCE_PAST_HEAD, "instead", "guide the person in overall charge"),
        heard(
            GuidanceRuleId.GUIDANCE_PAST_HEAD,
            "afterwards",
            "guide the person in overall charge on the problem of the unit"),
        Heard.of(
            GuidanceRuleId.GUIDANCE_PAST_HEAD,
            "appoint",
            CALLED.when(STUDY, left, GUIDANCE_OF_SCHOOL.to(ADA)),
            "appoint somebody to overall charge of the unit, and guide that person"),
        heard(
            GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM,
            "said",
            "Guidance was given here in the campaign 'literacy', and no problem of the unit was"
                + " named."),
        heard(
            GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM,
            "instead",
            "ask which practical problem the unit has, and guide on that one"));
  }

  private static ImmutableList<Heard> ofLearning() {
    return ImmutableList.of(
        heard(
            GuidanceRuleId.SOLUTION_BY_ANOTHER,
            "said",
            "Somebody other than the one who was guided found the solution here, in the campaign"
                + " 'literacy'."),
        heard(
            GuidanceRuleId.SOLUTION_BY_ANOTHER,
            "instead",
            "let the one who was guided find the solution"),
        heard(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "said",
            "The unit issued a directive for all in the campaign 'literacy', and cited no"
                + " experience behind it."),
        Heard.of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "saidByOthers",
            GUIDED.when(
                experience(DEPUTY, SCHOOL),
                experience(DEPUTY, WORKS),
                directive(SECRETARY, "e5", "e6")),
            "The unit issued a directive for all in the campaign 'literacy', and whoever drew it up"
                + " gained none of the experience behind it in person."),
        Heard.of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "saidElsewhere",
            GUIDED.when(
                experience(SECRETARY, MILL),
                experience(DEPUTY, WORKS),
                directive(SECRETARY, "e5", "e6")),
            "The unit issued a directive for all in the campaign 'literacy', and the experience"
                + " behind it is from units that are not under it."),
        Heard.of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "cite",
            GUIDED.when(
                experience(SECRETARY, SCHOOL), experience(SECRETARY, WORKS), directive(SECRETARY)),
            "cite the experience that they gained in person"),
        heard(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "afterwards",
            "go to some units in person, gain experience there, and issue the directive anew"));
  }

  private static ImmutableList<Heard> ofPilots() {
    return ImmutableList.of(
        heard(
            GuidanceRuleId.PILOT_WITHOUT_AIM,
            "said",
            "The unit school was chosen to go deep in in the campaign 'literacy', and nobody said"
                + " what for."),
        heard(
            GuidanceRuleId.PILOT_WITHOUT_AIM,
            "instead",
            "say why this unit was chosen, and what would count as success there"),
        Heard.of(
            GuidanceRuleId.PILOT_WITHOUT_AIM,
            "afterwards",
            GUIDED.when(pilots(aimless(SCHOOL), pilot(WORKS)), experience(SECRETARY, SCHOOL)),
            "choose a unit in which the work has not begun, and say first what would count as"
                + " success there"),
        heard(
            GuidanceRuleId.EXPERIENCE_UNUSED,
            "said",
            "Somebody drew experience here in the campaign 'literacy', and nobody has made use of"
                + " it since."),
        heard(
            GuidanceRuleId.EXPERIENCE_UNUSED,
            "afterwards",
            "guide another unit by what was learnt here, or sum it up for a directive"));
  }

  private static ImmutableList<Heard> ofTurns() {
    return ImmutableList.of(
        heard(
            GuidanceRuleId.FEW_CASES_BEHIND_IDEA,
            "said",
            "The unit issued a directive for all in the campaign 'literacy', with 1 experience"
                + " behind it."),
        Heard.of(
            GuidanceRuleId.FEW_CASES_BEHIND_IDEA,
            "saidCall",
            CALLED.when(call(WORKS)),
            "The unit called once more in the campaign 'literacy', with 0 experiences behind it."),
        heard(
            GuidanceRuleId.FEW_CASES_BEHIND_IDEA,
            "instead",
            "go into more cases first, and cite what was learnt in each of them"),
        heard(
            GuidanceRuleId.DIRECTIVE_HARDLY_TESTED,
            "said",
            "The unit issued a directive in the campaign 'literacy', and no test of it was decided"
                + " anywhere."),
        Heard.of(
            GuidanceRuleId.DIRECTIVE_HARDLY_TESTED,
            "saidFew",
            DIRECTED.when(test(SCHOOL, "e7"), test(WORKS, "e7")).later(60),
            "The unit issued a directive in the campaign 'literacy', and it was tested in 2 units"
                + " only."),
        Heard.of(
            GuidanceRuleId.DIRECTIVE_HARDLY_TESTED,
            "saidOwn",
            DIRECTED.when(test(COUNTY, "e7")).later(60),
            "The unit issued a directive in the campaign 'literacy', and it was tested in no other"
                + " than this unit."),
        heard(
            GuidanceRuleId.DIRECTIVE_HARDLY_TESTED,
            "afterwards",
            "put the directive to the test in several units, and tell others to do the same"),
        heard(
            GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP,
            "said",
            "The unit issued its next directive in the campaign 'literacy', and it cites no"
                + " summing-up of how the last one fared in its tests."),
        Heard.of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP,
            "cite",
            TESTED.when(summary("e8"), directive(SECRETARY, "e5", "e6")),
            "cite the summing-up of those tests"),
        heard(
            GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP,
            "afterwards",
            "sum up what the tests of the last directive taught, and issue the next one on that"));
  }

  /** In what breaks the rule. */
  private static Heard heard(RuleId rule, String occasion, String said) {
    return Heard.of(rule, occasion, RuleExample.of(rule, EXAMPLES).breaks(), said);
  }
}
