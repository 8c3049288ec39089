package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.guidance.GuidanceRuleExamples.PASSED_ON;
import static org.leadershipmethod.guidance.GuidanceRuleExamples.guidanceOfVillage;
import static org.leadershipmethod.guidance.LiteracyInCounty.ADA;
import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.COUNTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DISTRICT;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDANCE_OF_SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDED;
import static org.leadershipmethod.guidance.LiteracyInCounty.LITERACY;
import static org.leadershipmethod.guidance.LiteracyInCounty.METHOD;
import static org.leadershipmethod.guidance.LiteracyInCounty.MILL;
import static org.leadershipmethod.guidance.LiteracyInCounty.PRINCIPAL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SECRETARY;
import static org.leadershipmethod.guidance.LiteracyInCounty.STORY;
import static org.leadershipmethod.guidance.LiteracyInCounty.STUDY;
import static org.leadershipmethod.guidance.LiteracyInCounty.VILLAGE;
import static org.leadershipmethod.guidance.LiteracyInCounty.WORKS;
import static org.leadershipmethod.guidance.LiteracyInCounty.call;
import static org.leadershipmethod.guidance.LiteracyInCounty.directive;
import static org.leadershipmethod.guidance.LiteracyInCounty.experience;
import static org.leadershipmethod.guidance.LiteracyInCounty.guidance;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilot;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilots;
import static org.leadershipmethod.guidance.LiteracyInCounty.solution;
import static org.leadershipmethod.guidance.LiteracyInCounty.study;
import static org.leadershipmethod.guidance.LiteracyInCounty.test;
import static org.leadershipmethod.guidance.LiteracyInCounty.work;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/**
 * Each rule of the family fires where its clause is broken, is silent where it is kept, and says
 * what would mend it.
 */
class GuidanceRulesTest {

  @Test
  void aCampaignThatIsLedProperlyIsSilent() {
    GUIDED
        .when(
            pilots(pilot(SCHOOL), pilot(WORKS)),
            solution(PRINCIPAL),
            experience(SECRETARY, SCHOOL),
            experience(SECRETARY, WORKS),
            directive(SECRETARY, "e7", "e8"),
            test(SCHOOL, "e9"),
            test(WORKS, "e9"),
            test(VILLAGE, "e9"),
            work(SCHOOL),
            work(WORKS))
        .later(400)
        .findsNothing();
  }

  @Test
  void peopleWorkForACampaignThatNobodyCalledThemTo() {
    CALLED
        .when(work(VILLAGE))
        .finds(GuidanceRuleId.WORK_WITHOUT_CALL, "village: People work here on 'Everybody reads'");
    CALLED.refuses(work(VILLAGE), Expected.of(GuidanceRuleId.WORK_WITHOUT_CALL, VILLAGE));
    CALLED.grants(work(SCHOOL));
    CALLED.when(CallReached.of("literacy", "village", "county"), work(VILLAGE)).findsNothing();
  }

  @Test
  void aCallThatBecomesKnownAfterwardsMendsTheWork() {
    Story worked = CALLED.when(work(VILLAGE));
    worked.mendsWhatIsOpen();
    worked
        .when(CallReached.of("literacy", "village", "county"))
        .finds()
        .mends(GuidanceRuleId.WORK_WITHOUT_CALL, "e4");
  }

  @Test
  void aUnitThatBecomesAPilotKnowsOfTheCampaignFromThenOn() {
    CALLED
        .when(work(VILLAGE), pilots(pilot(VILLAGE), pilot(WORKS)))
        .finds()
        .mends(GuidanceRuleId.WORK_WITHOUT_CALL, "e4");
  }

  @Test
  void whoeverCallsOrIsAPilotKnowsOfTheCampaign() {
    CALLED.when(work(COUNTY)).findsNothing();
    CALLED.when(pilots(pilot(VILLAGE), pilot(WORKS)), work(VILLAGE)).findsNothing();
  }

  @Test
  void workThatIsNotOfTheCampaignOrNotUnderTheCallerIsNobodysFault() {
    STORY.when(work(VILLAGE), call(SCHOOL)).findsNothing();
    CALLED.when(work(MILL)).findsNothing();
  }

  @Test
  void aCallStaysOnPaperFromTheEndOfItsWindow() {
    CALLED.later(13).findsNothing();
    CALLED
        .later(14)
        .finds(
            GuidanceRuleId.CALL_WITHOUT_GUIDANCE,
            "county: The unit called on others in the campaign 'literacy'",
            "time from a call to the first guidance: 14 days (ours)",
            "seen in: e2");
  }

  @Test
  void guidanceThatComesLateMendsACall() {
    CALLED.later(20).when(STUDY, GUIDANCE_OF_SCHOOL).findsNothing();
  }

  @Test
  void theWindowCanBeMovedAndHardTimesShortenIt() {
    CALLED
        .later(4)
        .under(METHOD.with(GuidanceBounds.FOLLOW_UP_WINDOW, Duration.ofDays(4)))
        .finds(Expected.of(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, COUNTY));
    CALLED
        .later(7)
        .under(METHOD.under(Difficulty.HARD))
        .finds(Expected.of(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, COUNTY));
    CALLED.later(6).under(METHOD.under(Difficulty.HARD)).findsNothing();
  }

  @Test
  void aSecondCallDoesNotPutOffWhatTheFirstOwes() {
    CALLED
        .later(13)
        .when(call(WORKS))
        .finds(
            Expected.of(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, COUNTY),
            Expected.of(GuidanceRuleId.FEW_CASES_BEHIND_IDEA, COUNTY));
  }

  @Test
  void guidanceOfAUnitOfTheVicinityCountsTowardsTheCall() {
    CALLED
        .when(
            pilots(pilot(SCHOOL), Pilot.nearby("mill", "it is ahead", "all read")),
            study(MILL),
            guidance(COUNTY, "secretary", MILL, "miller"))
        .later(400)
        .finds();
  }

  @Test
  void eachLevelThatPassesTheCallOnOwesGuidanceItself() {
    PASSED_ON.later(11).findsNothing();
    // it was passed on two days before the county's guidance
    PASSED_ON
        .later(12)
        .finds(
            GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE,
            "district: The unit passed the call of the campaign 'literacy' on",
            "seen in: e3");
    PASSED_ON.later(20).when(study(VILLAGE), guidanceOfVillage()).finds();
  }

  @Test
  void theLevelsAreFoundEachByItself() {
    STORY
        .when(call(SCHOOL, DISTRICT), CallReached.of("literacy", "village", "district"))
        .later(14)
        .finds(
            Expected.of(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, COUNTY),
            Expected.of(GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE, DISTRICT));
  }

  @Test
  void fewerThanTwoPilotsOrMoreThanThree() {
    Story one = CALLED.when(pilots(pilot(SCHOOL)));
    one.finds(GuidanceRuleId.PILOTS_OUT_OF_NUMBER, "county: The unit chose 1 pilot unit ");
    CALLED
        .when(pilots(pilot(SCHOOL), pilot(SCHOOL)))
        .finds(GuidanceRuleId.PILOTS_OUT_OF_NUMBER, "county: The unit chose 1 pilot unit ");
    CALLED.when(pilots(pilot(SCHOOL), pilot(WORKS))).findsNothing();
    CALLED.when(pilots(pilot(SCHOOL), pilot(WORKS), pilot(VILLAGE))).findsNothing();
    CALLED
        .when(pilots(pilot(SCHOOL), pilot(WORKS), pilot(VILLAGE), pilot(DISTRICT)))
        .finds(GuidanceRuleId.PILOTS_OUT_OF_NUMBER, "county: The unit chose 4 pilot units ");
    one.when(pilots(pilot(SCHOOL), pilot(WORKS)))
        .finds()
        .mends(GuidanceRuleId.PILOTS_OUT_OF_NUMBER, "e4");
  }

  @Test
  void aStudyWithoutHowTheWorkGoesOrWithoutPeople() {
    CALLED
        .when(study(SCHOOL, Optional.empty(), "ada"))
        .misses(GuidanceRuleId.SHALLOW_STUDY, "how the work develops there");
    Story withoutPeople = CALLED.when(study(SCHOOL, Optional.of("it goes well")));
    withoutPeople.misses(GuidanceRuleId.SHALLOW_STUDY, "some members who stand for the others");
    withoutPeople.when(STUDY).finds().mends(GuidanceRuleId.SHALLOW_STUDY, "e4");
  }

  @Test
  void whoeverLooksAtNearlyEverybodyHasStudiedNobody() {
    Optional<String> goes = Optional.of("half the classes began");
    CALLED.when(study(SCHOOL, goes, "ada", "ben")).findsNothing();
    CALLED
        .when(study(SCHOOL, goes, "ada", "ben", "cem"))
        .misses(
            GuidanceRuleId.SHALLOW_STUDY,
            "fewer people, looked at more closely: 1/2 of the members at most");
    CALLED.when(study(SCHOOL, goes, "ada", "ben", "ada")).findsNothing();
  }

  @Test
  void guidanceOfAUnitThatNobodyStudied() {
    CALLED
        .when(GUIDANCE_OF_SCHOOL)
        .finds(GuidanceRuleId.GUIDANCE_WITHOUT_STUDY, "school: The unit was guided");
    CALLED
        .when(GUIDANCE_OF_SCHOOL, STUDY)
        .finds()
        .mends(GuidanceRuleId.GUIDANCE_WITHOUT_STUDY, "e4");
    CALLED
        .when(study(WORKS, Optional.of("it goes"), "eli"), GUIDANCE_OF_SCHOOL)
        .finds(Expected.of(GuidanceRuleId.GUIDANCE_WITHOUT_STUDY, SCHOOL));
  }

  @Test
  void guidancePastWhoeverIsInCharge() {
    Story studied = CALLED.when(STUDY);
    Story past = studied.when(GUIDANCE_OF_SCHOOL.to(ADA));
    past.finds(GuidanceRuleId.GUIDANCE_PAST_HEAD, "school: Guidance in the campaign 'literacy'");
    assertThat(past.finding(GuidanceRuleId.GUIDANCE_PAST_HEAD).instead())
        .singleElement()
        .isInstanceOfSatisfying(
            Remedy.Proposal.class,
            proposal -> assertThat(proposal.events()).containsExactly(GUIDANCE_OF_SCHOOL));
    past.when(GUIDANCE_OF_SCHOOL).finds().mends(GuidanceRuleId.GUIDANCE_PAST_HEAD, "e5");
    studied.refuses(
        GUIDANCE_OF_SCHOOL.to(ADA), Expected.of(GuidanceRuleId.GUIDANCE_PAST_HEAD, SCHOOL));
  }

  @Test
  void guidanceWhileNobodyIsInCharge() {
    Departed left = new Departed(PRINCIPAL, Post.inCharge(SCHOOL));
    Story vacant = CALLED.when(STUDY, left, GUIDANCE_OF_SCHOOL.to(ADA));
    vacant.says(
        GuidanceRuleId.GUIDANCE_PAST_HEAD,
        "school: Guidance in the campaign 'literacy' was given here while nobody was in overall"
            + " charge");
    vacant
        .when(new Appointed(ADA, Post.inCharge(SCHOOL)), GUIDANCE_OF_SCHOOL.to(ADA))
        .finds()
        .mends(GuidanceRuleId.GUIDANCE_PAST_HEAD, "e7");
  }

  @Test
  void onTheDayOfAHandoverEachIsInChargeInTurn() {
    CALLED
        .when(STUDY)
        .later(1)
        .together(
            GUIDANCE_OF_SCHOOL,
            new Departed(PRINCIPAL, Post.inCharge(SCHOOL)),
            new Appointed(ADA, Post.inCharge(SCHOOL)),
            GUIDANCE_OF_SCHOOL.to(ADA))
        .findsNothing();
  }

  @Test
  void guidanceOnNoProblem() {
    GuidanceGiven onNothing =
        new GuidanceGiven(LITERACY, COUNTY, SECRETARY, SCHOOL, PRINCIPAL, Optional.empty());
    Story story = CALLED.when(STUDY, onNothing);
    story.finds(GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM, "school: Guidance was given here");
    story.when(GUIDANCE_OF_SCHOOL).finds().mends(GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM, "e5");
  }

  @Test
  void aSolutionThatIsHandedOver() {
    Story handedOver = GUIDED.when(solution(SECRETARY));
    handedOver.finds(
        GuidanceRuleId.SOLUTION_BY_ANOTHER, "school: Somebody other than the one who was guided");
    handedOver.when(solution(PRINCIPAL)).finds().mends(GuidanceRuleId.SOLUTION_BY_ANOTHER, "e6");
    GUIDED
        .when(solution(PRINCIPAL), solution(SECRETARY))
        .misses(GuidanceRuleId.SOLUTION_BY_ANOTHER, "a solution that the one who was guided found");
  }

  @Test
  void aUnitThatIsClosedOwesNothing() {
    PASSED_ON.when(new UnitClosed(DISTRICT)).later(60).findsNothing();
    CALLED.when(new UnitClosed(COUNTY)).later(60).findsNothing();
    CALLED.when(new UnitClosed(COUNTY), work(VILLAGE)).findsNothing();
  }

  @Test
  void aUnitThatComesUnderAnotherDoesNotMakeItLate() {
    Story late = STORY.when(call(SCHOOL, VILLAGE), STUDY, GUIDANCE_OF_SCHOOL).later(60);
    assertThat(late.when(new UnitMoved(VILLAGE, Optional.of(SCHOOL))).diagnosis().findings())
        .isEmpty();
  }

  @Test
  void theCallGoesWithThePeopleOfAUnitThatIsSplitOrMerged() {
    UnitId morning = UnitId.of("morning-school");
    UnitSplit split =
        new UnitSplit(
            SCHOOL,
            ImmutableList.of(
                Successor.of("morning-school", "ada", "ben"),
                Successor.of("evening-school", "cem", "dora")));
    PersonId ben = PersonId.of("ben");
    GUIDED
        .when(
            split,
            work(morning),
            new Appointed(ben, Post.inCharge(morning)),
            guidance(COUNTY, "secretary", morning, "ben"))
        .findsNothing();
    GUIDED.when(new UnitMerged(SCHOOL, VILLAGE), work(VILLAGE)).findsNothing();
  }

  @Test
  void whatALevelDidIsUnknownWhereNobodyWroteDownWhetherItPassedTheCallOn() {
    STORY
        .when(call(SCHOOL, DISTRICT), STUDY, GUIDANCE_OF_SCHOOL)
        .later(60)
        .doesNotExamine(
            GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE,
            "nobody wrote down whether this unit passed the call on to those below it");
  }

  @Test
  void whoWasInChargeWhenTheNextGuidanceWasGivenDecidesWhetherItMends() {
    PersonId ben = PersonId.of("ben");
    Departed left = new Departed(PRINCIPAL, Post.inCharge(SCHOOL));
    Appointed next = new Appointed(ben, Post.inCharge(SCHOOL));
    Story past = CALLED.when(STUDY, GUIDANCE_OF_SCHOOL.to(ADA));
    When roughly = new When(Notes.day(6).earliest(), Notes.day(9).latest());
    past.noted(Notes.day(8), left, next)
        .noted(roughly, GUIDANCE_OF_SCHOOL)
        .later(20)
        .under(METHOD.with(GuidanceBounds.FOLLOW_UP_WINDOW, Duration.ofDays(60)))
        .finds()
        .mends(GuidanceRuleId.GUIDANCE_PAST_HEAD, "e7");
    Expected wrong = Expected.of(GuidanceRuleId.GUIDANCE_PAST_HEAD, SCHOOL);
    SolutionFound solved = new SolutionFound(LITERACY, ben, "at night", EntryId.of("e5"));
    past.when(GUIDANCE_OF_SCHOOL.to(ben), left, next, solved).finds(wrong, wrong);
  }

  @Test
  void aUnitWhoseHeadNobodyNamedAccusesNobody() {
    GuidanceMissing.WITHOUT_HEAD.doesNotExamine(
        GuidanceRuleId.GUIDANCE_PAST_HEAD,
        "nobody wrote down who was in overall charge of the unit by then");
  }

  @Test
  void whoMayHaveBeenInChargeInAPeriodThatNobodyToldOfAccusesNobody() {
    Organization found =
        Organization.builder()
            .unit("county")
            .inCharge("secretary")
            .unit("school")
            .under("county")
            .inCharge("ada")
            .members("ben", "cem")
            .build();
    CALLED
        .when(STUDY, GUIDANCE_OF_SCHOOL.to(ADA))
        .later(10)
        .together(new OrganizationRecorded(found))
        .doesNotExamine(
            GuidanceRuleId.GUIDANCE_PAST_HEAD,
            "the record does not say who was in overall charge here at the time");
  }

  @Test
  void theNumberOfPilotsIsToldAsTheBoundsHaveIt() {
    Story four = CALLED.when(pilots(pilot(SCHOOL), pilot(WORKS), pilot(VILLAGE), pilot(DISTRICT)));
    Story one =
        four.under(
            METHOD.with(GuidanceBounds.FEWEST_PILOTS, 1).with(GuidanceBounds.MOST_PILOTS, 1));
    one.misses(GuidanceRuleId.PILOTS_OUT_OF_NUMBER, "1 pilot unit at least and 1 at most");
    assertThat(one.finding(GuidanceRuleId.PILOTS_OUT_OF_NUMBER).afterwards())
        .singleElement()
        .asString()
        .contains("choose 1 unit at least and 1 at most, and go deep in these");
    four.under(METHOD.with(GuidanceBounds.FEWEST_PILOTS, 5))
        .doesNotExamine(
            GuidanceRuleId.PILOTS_OUT_OF_NUMBER,
            "the bounds leave no number of pilot units: 5 at least and 3 at most");
  }

  /** One open finding of every rule about a step at the school. */
  private static Story wrongAtSchool() {
    GuidanceGiven pastAll =
        new GuidanceGiven(LITERACY, COUNTY, SECRETARY, SCHOOL, ADA, Optional.empty());
    return STORY.when(
        call(WORKS),
        work(SCHOOL),
        pastAll,
        new SolutionFound(LITERACY, SECRETARY, "at night", EntryId.of("e4")),
        study(SCHOOL, Optional.empty()),
        new CallReached(LITERACY, VILLAGE, Optional.of(SCHOOL)),
        new PilotsChosen(LITERACY, SCHOOL, ImmutableList.of()),
        new DirectiveIssued(LITERACY, SCHOOL, PRINCIPAL, "at night", ImmutableList.of()));
  }

  @Test
  void whatWasDoneWrongAtAUnitStaysOpenWhereTheUnitIsGoneAndNothingMendsIt() {
    ImmutableList<RuleId> before = wrongAtSchool().rules();
    assertThat(before)
        .contains(
            GuidanceRuleId.WORK_WITHOUT_CALL,
            GuidanceRuleId.GUIDANCE_PAST_HEAD,
            GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM,
            GuidanceRuleId.SOLUTION_BY_ANOTHER,
            GuidanceRuleId.SHALLOW_STUDY,
            GuidanceRuleId.PILOTS_OUT_OF_NUMBER,
            GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE);
    ImmutableList<Event> endings =
        ImmutableList.of(
            new UnitClosed(SCHOOL),
            new UnitMerged(SCHOOL, WORKS),
            new UnitSplit(
                SCHOOL,
                ImmutableList.of(
                    Successor.of("morning", "ada", "ben"), Successor.of("evening", "cem"))));
    for (Event ending : endings) {
      Story gone = wrongAtSchool().when(ending);
      assertThat(gone.rules()).as(ending.toString()).isEqualTo(before);
      assertThat(gone.diagnosis().open())
          .isNotEmpty()
          .allSatisfy(
              finding ->
                  assertThat(finding.afterwards())
                      .singleElement()
                      .isInstanceOf(Remedy.Nothing.class));
    }
  }
}
