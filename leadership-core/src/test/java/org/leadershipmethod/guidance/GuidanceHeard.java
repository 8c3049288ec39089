package org.leadershipmethod.guidance;

import static org.leadershipmethod.guidance.LiteracyInCounty.ADA;
import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.DEPUTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DISTRICT;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDANCE_OF_SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDED;
import static org.leadershipmethod.guidance.LiteracyInCounty.MILL;
import static org.leadershipmethod.guidance.LiteracyInCounty.PRINCIPAL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SECRETARY;
import static org.leadershipmethod.guidance.LiteracyInCounty.STUDY;
import static org.leadershipmethod.guidance.LiteracyInCounty.VILLAGE;
import static org.leadershipmethod.guidance.LiteracyInCounty.WORKS;
import static org.leadershipmethod.guidance.LiteracyInCounty.directive;
import static org.leadershipmethod.guidance.LiteracyInCounty.experience;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilot;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilots;

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
    return Stream.of(ofCalls(), ofStudies(), ofGuidance(), ofLearning())
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
            GUIDED.when(experience(DEPUTY, SCHOOL), directive(SECRETARY, "e5")),
            "The unit issued a directive for all in the campaign 'literacy', and whoever drew it up"
                + " gained none of the experience behind it in person."),
        Heard.of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "saidElsewhere",
            GUIDED.when(experience(SECRETARY, MILL), directive(SECRETARY, "e5")),
            "The unit issued a directive for all in the campaign 'literacy', and the experience"
                + " behind it is from units that are not under it."),
        Heard.of(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "cite",
            GUIDED.when(experience(SECRETARY, SCHOOL), directive(SECRETARY)),
            "cite the experience that they gained in person"),
        heard(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "afterwards",
            "go to some units in person, gain experience there, and issue the directive anew"));
  }

  /** In what breaks the rule. */
  private static Heard heard(RuleId rule, String occasion, String said) {
    return Heard.of(rule, occasion, RuleExample.of(rule, EXAMPLES).breaks(), said);
  }
}
