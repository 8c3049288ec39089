package org.leadershipmethod.guidance;

import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.COUNTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DEPUTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DIRECTED;
import static org.leadershipmethod.guidance.LiteracyInCounty.DISTRICT;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDED;
import static org.leadershipmethod.guidance.LiteracyInCounty.LITERACY;
import static org.leadershipmethod.guidance.LiteracyInCounty.METHOD;
import static org.leadershipmethod.guidance.LiteracyInCounty.MILL;
import static org.leadershipmethod.guidance.LiteracyInCounty.PRINCIPAL;
import static org.leadershipmethod.guidance.LiteracyInCounty.READING;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SECRETARY;
import static org.leadershipmethod.guidance.LiteracyInCounty.TESTED;
import static org.leadershipmethod.guidance.LiteracyInCounty.VILLAGE;
import static org.leadershipmethod.guidance.LiteracyInCounty.WORKS;
import static org.leadershipmethod.guidance.LiteracyInCounty.call;
import static org.leadershipmethod.guidance.LiteracyInCounty.directive;
import static org.leadershipmethod.guidance.LiteracyInCounty.experience;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilot;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilots;
import static org.leadershipmethod.guidance.LiteracyInCounty.study;
import static org.leadershipmethod.guidance.LiteracyInCounty.test;
import static org.leadershipmethod.guidance.LiteracyInCounty.work;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Story;

/** What is learnt at single points: used, drawn from several cases, tested, and summed up. */
class LearntAndTestedTest {

  @Test
  void aTestThatWasDecidedStaysSoWhereALaterOneIsOpen() {
    TestOutcome open = new TestOutcome.Undecided("who comes in winter");
    TESTED
        .when(
            LiteracyInCounty.test(SCHOOL, "e7", open),
            LiteracyInCounty.test(WORKS, "e7", open),
            LiteracyInCounty.test(VILLAGE, "e7", open))
        .later(60)
        .findsNothing();
    DIRECTED
        .when(LiteracyInCounty.test(SCHOOL, "e7", open))
        .later(60)
        .says(
            GuidanceRuleId.DIRECTIVE_HARDLY_TESTED,
            "county: The unit issued a directive in the campaign 'literacy', and no test of it was"
                + " decided anywhere.");
  }

  @Test
  void aUnitThatOpensLaterMakesNoDirectiveHardlyTested() {
    UnitId camp = UnitId.of("camp");
    DIRECTED
        .when(
            test(SCHOOL, "e7"),
            test(WORKS, "e7"),
            new UnitCreated(new Unit(camp, "camp", UnitKind.UNIT, Optional.of(COUNTY))))
        .later(60)
        .doesNotExamine(
            GuidanceRuleId.DIRECTIVE_HARDLY_TESTED,
            "units were moved, closed or opened since the directive was issued, and so nobody can"
                + " tell in how many it could be tested");
  }

  @Test
  void aDirectiveThatSumsUpTheTestsMendsTheOneThatDidNot() {
    Story guessed = TESTED.when(directive(SECRETARY, "e5", "e6"));
    guessed.finds(
        GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP, "county: The unit issued its next directive");
    guessed
        .when(LiteracyInCounty.summary("e8", "e9"), directive(SECRETARY, "e5", "e6", "e12"))
        .finds()
        .mends(GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP, "e13");
    guessed
        .when(LiteracyInCounty.summary("e5"), directive(SECRETARY, "e5", "e6", "e12"))
        .finds(Expected.of(GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP, COUNTY));
  }

  @Test
  void experienceIsUsedByWhoeverCitesItElsewhere() {
    Story learnt = GUIDED.when(experience(SECRETARY, SCHOOL));
    learnt.later(29).findsNothing();
    learnt.later(30).finds(Expected.of(GuidanceRuleId.EXPERIENCE_UNUSED, SCHOOL));
    GuidanceGiven elsewhere =
        new GuidanceGiven(
            LITERACY,
            COUNTY,
            SECRETARY,
            WORKS,
            PersonId.of("manager"),
            Optional.of("few come"),
            ImmutableList.of(EntryId.of("e5")));
    learnt.when(study(WORKS, Optional.of("it goes"), "eli"), elsewhere).later(60).findsNothing();
    learnt
        .when(
            new GuidanceGiven(
                LITERACY,
                COUNTY,
                SECRETARY,
                SCHOOL,
                PRINCIPAL,
                Optional.of("few come"),
                ImmutableList.of(EntryId.of("e5"))))
        .later(60)
        .finds(Expected.of(GuidanceRuleId.EXPERIENCE_UNUSED, SCHOOL));
  }

  @Test
  void anAimThatIsStatedBeforeAnybodyLearntThereMends() {
    Story aimless = CALLED.when(pilots(LiteracyInCounty.aimless(SCHOOL), pilot(WORKS)));
    aimless.finds(GuidanceRuleId.PILOT_WITHOUT_AIM, "county: The unit school was chosen");
    aimless
        .when(pilots(pilot(SCHOOL), pilot(WORKS)))
        .finds()
        .mends(GuidanceRuleId.PILOT_WITHOUT_AIM, "e4");
    Story late = aimless.when(experience(SECRETARY, SCHOOL), pilots(pilot(SCHOOL), pilot(WORKS)));
    late.finds(Expected.of(GuidanceRuleId.PILOT_WITHOUT_AIM, COUNTY));
    late.when(pilots(pilot(VILLAGE), pilot(WORKS))).finds();
  }

  @Test
  void aLaterCallComesFromCases() {
    Story learnt = GUIDED.when(experience(SECRETARY, SCHOOL), experience(SECRETARY, WORKS));
    CallIssued again =
        new CallIssued(
            LITERACY,
            READING,
            COUNTY,
            ImmutableSet.of(VILLAGE),
            ImmutableList.of(EntryId.of("e5"), EntryId.of("e6")));
    learnt.when(again).findsNothing();
    Story empty = learnt.when(call(VILLAGE));
    empty.finds(GuidanceRuleId.FEW_CASES_BEHIND_IDEA, "county: The unit called once more");
    empty.when(again).finds().mends(GuidanceRuleId.FEW_CASES_BEHIND_IDEA, "e8");
  }

  @Test
  void toStateTheSameDifficultyAgainPutsNothingOff() {
    Event hard = new DifficultyStated(LITERACY, Difficulty.HARD, "the flood took two roads");
    CALLED
        .when(hard)
        .later(5)
        .when(hard)
        .later(2)
        .finds(Expected.of(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, COUNTY));
  }

  @Test
  void aStatedDifficultyShortensWhatIsOwedFromThenOn() {
    Event hard = new DifficultyStated(LITERACY, Difficulty.HARD, "the flood took two roads");
    Story stated = CALLED.later(3).when(hard);
    stated.later(6).findsNothing();
    stated
        .later(7)
        .finds(
            GuidanceRuleId.CALL_WITHOUT_GUIDANCE,
            "county: The unit called on others",
            "time from a call to the first guidance: 7 days (ours; difficulty: HARD; stated: 14");
    Story late = CALLED.later(11).when(hard);
    late.later(1).findsNothing();
    late.later(2).finds(Expected.of(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, COUNTY));
    stated
        .when(new DifficultyStated(LITERACY, Difficulty.ORDINARY, "the roads are open again"))
        .later(8)
        .findsNothing();
  }

  @Test
  void aDirectiveNeedsExperienceOfWhoeverDrawsItUp() {
    directed(directive(SECRETARY))
        .says(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "county: The unit issued a directive for all in the campaign 'literacy', and cited no");
    directed(experience(DEPUTY, SCHOOL), directive(SECRETARY, "e5"))
        .finds(Expected.of(GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE, COUNTY));
    directed(experience(DEPUTY, SCHOOL), directive(DEPUTY, "e5")).findsNothing();
    directed(experience(SECRETARY, SCHOOL), directive(SECRETARY, "e5")).findsNothing();
    directed(experience(SECRETARY, VILLAGE), directive(SECRETARY, "e5")).findsNothing();
  }

  @Test
  void experienceFromOutsideTheLineIsNotEnough() {
    Story nearby = directed(experience(SECRETARY, MILL), directive(SECRETARY, "e5"));
    nearby.says(
        GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
        "county: The unit issued a directive for all in the campaign 'literacy', and the experience"
            + " behind it is from units that are not under it.");
    directed(experience(SECRETARY, COUNTY), directive(SECRETARY, "e5"))
        .finds(Expected.of(GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE, COUNTY));
    directed(
            experience(SECRETARY, MILL),
            experience(SECRETARY, SCHOOL),
            directive(SECRETARY, "e5", "e6"))
        .findsNothing();
  }

  @Test
  void aDirectiveThatIsIssuedAnewMendsTheFirst() {
    Story empty = directed(directive(SECRETARY));
    empty
        .when(experience(SECRETARY, SCHOOL), directive(SECRETARY, "e6"))
        .finds()
        .mends(GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE, "e7");
    empty
        .when(directive(SECRETARY))
        .finds(
            Expected.of(GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE, COUNTY),
            Expected.of(GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE, COUNTY));
  }

  @Test
  void aDirectiveThatMendedStaysGoodWhereTheUnitLeavesLater() {
    directed(
            directive(SECRETARY),
            experience(SECRETARY, SCHOOL),
            directive(SECRETARY, "e6"),
            new UnitMoved(SCHOOL, Optional.empty()))
        .finds()
        .mends(GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE, "e7");
  }

  @Test
  void aUnitThatMovesWithinTheCountyStaysOneOfIts() {
    directed(
            experience(SECRETARY, SCHOOL),
            new UnitMoved(SCHOOL, Optional.of(DISTRICT)),
            directive(SECRETARY, "e5"),
            work(SCHOOL))
        .findsNothing();
  }

  @Test
  void aUnitThatLeavesInMidCampaignAccusesNobody() {
    GuidanceMissing.SCHOOL_LEFT.doesNotExamine(
        GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
        "units were moved or closed since the experience was gained, and so nobody can tell whether"
            + " it was in a unit under this one");
    directed(experience(SECRETARY, SCHOOL), new UnitClosed(SCHOOL), directive(SECRETARY, "e5"))
        .doesNotExamine(
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE,
            "units were moved or closed since the experience was gained, and so nobody can tell"
                + " whether it was in a unit under this one");
  }

  /** One case is enough here: who learnt in it is what these tests ask. */
  private static Story directed(Event... events) {
    return GUIDED.under(METHOD.with(GuidanceBounds.FEWEST_CASES, 1)).when(events);
  }
}
