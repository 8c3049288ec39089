package org.leadershipmethod.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.guidance.CampaignRow;
import org.leadershipmethod.massline.Trend;
import org.leadershipmethod.massline.TurnMeasure;
import org.leadershipmethod.rule.Words;

/** The story: that it fits on one screen, and what it tells. */
class StoryTest {

  private static final Story STORY = new Story(Words.ENGLISH);

  @Test
  void eachPartFitsOnOneScreenOfPlainCharacters() {
    assertThat(STORY.relayed()).hasSizeLessThanOrEqualTo(40);
    assertThat(STORY.planned()).hasSizeLessThanOrEqualTo(40);
    assertThat(STORY.chosen()).hasSizeLessThanOrEqualTo(40);
    assertThat(STORY.called()).hasSizeLessThanOrEqualTo(40);
    assertThat(STORY.formed()).hasSizeLessThanOrEqualTo(40);
    assertThat(STORY.asked()).hasSizeLessThanOrEqualTo(40);
    assertThat(STORY.lines())
        .containsAll(STORY.relayed())
        .containsAll(STORY.planned())
        .containsAll(STORY.chosen())
        .containsAll(STORY.called())
        .containsAll(STORY.board())
        .containsAll(STORY.formed())
        .containsAll(STORY.asked())
        .containsAll(STORY.figures());
    assertThat(STORY.lines()).allMatch(line -> line.length() <= 100);
    assertThat(STORY.lines()).allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c <= '~'));
  }

  @Test
  void ledWellTheShortWayIsRefusedAndExplainedAndTheRightOneGranted() {
    assertThat(words(LedWell.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "REFUSED, and nothing is written down",
            "river-school: 'Literacy' came here past the person in overall charge",
            "[M7.2, M7.1]",
            "north-district: 'Literacy' went through to a lower level",
            "[M7.1; our interpretation]",
            "instead: relay it level by level through the person in overall charge",
            "GRANTED. Who answers for it:",
            "north-secretary for the whole, told by county-educator",
            "principal for the whole, told by north-secretary",
            "teacher-of-letters for its field, told by principal",
            "the principal mobilizes the entire personnel, 7 people. GRANTED",
            "5 of them are at work; 4 came to it from outside the department (M7.4)",
            "DIAGNOSIS: nothing is open",
            "11 of 11 rules had something to look at");
  }

  @Test
  void ledBadlyEachWrongHasItsFindingAndWhatMendsIt() {
    assertThat(words(LedBadly.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "DIAGNOSIS: 3 open",
            "river-school: 'Literacy' came here past the person in overall charge",
            "[M7.2, M7.1]",
            "north-district: 'Literacy' went through to a lower level",
            "to mend it: tell the person in overall charge about it now, and make them responsible",
            "river-school: The department in charge of 'Literacy' has done the work on it alone",
            "[M7.5, M7.4]",
            "to mend it: let the person in overall charge mobilize",
            "hill-school: The person in overall charge was told of 'Literacy', but nobody "
                + "made them responsible",
            "mended by what was written down later");
  }

  @Test
  void wellPlannedOneTaskIsCentralAndHasAResult() {
    assertThat(words(WellPlanned.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "the county asks river-school for three things",
            "GRANTED",
            "the principal takes the order over as it came. REFUSED:",
            "river-school: The unit took over the order that a unit above indicated, and"
                + " weighed no circumstances of its own. [M8.2]",
            "the principal weighs that. The harvest is central",
            "GRANTED",
            "The result is written down",
            "DIAGNOSIS: nothing is open",
            "10 of 14 rules had something to look at");
    assertThat(WellPlanned.found().findings()).isEmpty();
  }

  @Test
  void badlyPlannedEachInstructionIsCentralAndNothingHasAResult() {
    assertThat(words(BadlyPlanned.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "DIAGNOSIS: 8 open",
            "hill-school: The unit was asked for 3 tasks for April, each of them as the central"
                + " one. [M8.3, M8.1] (2 times)",
            "The unit makes each instruction central as it comes: it dropped 'Harvest' without a"
                + " result, in favour of what it was asked for last. [M8.2, M8.1] (2 times)",
            "The unit closed the period before its central task had brought a result. [M8.4]",
            "3 tasks wait here, and nobody has decided which of them is at the centre.");
    assertThat(BadlyPlanned.found().open())
        .extracting(finding -> finding.rule().value())
        .containsOnly(
            "SeveralCentresIndicated",
            "IndicatedOrderLeft",
            "EachInstructionCentral",
            "ClosedWithoutResult",
            "NoCentreDecided");
  }

  @Test
  void whereLeadersAreElectedTheyCannotSetThemselvesAgainstTheirClass() {
    assertThat(words(LeagueLedWell.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "they found a league whose programme says so. GRANTED",
            "its members rank four",
            "REFUSED:",
            "A decision rests on the leaders of league and overrides the objection of the class"
                + " of wage labour. To ask which of them gets its way is the wrong question",
            "[R2.3, R2.1]",
            "that is what they decide. GRANTED",
            "DIAGNOSIS: nothing is open",
            "from the leaders down to the masses, every link is alive");
    assertThat(LeagueLedWell.found().findings()).isEmpty();
    assertThat(LeagueLedWell.found().notExamined()).isEmpty();
    assertThat(LeagueLedWell.chain().isWhole()).isTrue();
    assertThat(LeagueLedWell.chain().leaders().orElseThrow().members())
        .isEqualTo(League.people("binder", "cook", "reaper"));
  }

  @Test
  void whereTheyTakeTheirSeatsNobodyIsAskedAndTheChainComesApart() {
    assertThat(words(LeagueLedBadly.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "The founders gave the party 2 classes to represent at once. [R1.5, R1.3, R0.2]",
            "Somebody who leads the party was not elected, but appointed. [R3.2, R3.1, R0.3]"
                + " (2 times)",
            "The leaders claim the majority of the masses for a decision, but cite nobody who was"
                + " asked about it. [R4.3]",
            "The leaders have not reported to their party in time.",
            "The link between the leaders and their party is broken");
    assertThat(LeagueLedBadly.found().open())
        .extracting(finding -> finding.rule().value())
        .containsExactlyInAnyOrder(
            "PartyAboveClasses",
            "NotElected",
            "NotElected",
            "MajorityNotShown",
            "NoReport",
            "BrokenLink");
    assertThat(LeagueLedBadly.found().notExamined()).isEmpty();
  }

  @Test
  void aCampaignLedWellGoesRoundFromTheCallToTheNextDirective() {
    assertThat(words(CampaignLedWell.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "REFUSED:",
            "county: The unit issued a directive for all in the campaign 'reading', and cited no"
                + " experience behind it. [M2.9]",
            "In April wood joins river",
            "DIAGNOSIS: nothing is open",
            "2 of 2 units called and guided achieved it");
    assertThat(CampaignLedWell.found().findings()).isEmpty();
    assertThat(CampaignLedWell.found().notExamined()).isEmpty();
    assertThat(CampaignLedWell.board().rows())
        .filteredOn(CampaignRow::isGuided)
        .extracting(CampaignRow::unit)
        .containsExactly(Reading.HILL, Reading.RIVER);
  }

  @Test
  void aCampaignLedBadlyStaysOnPaper() {
    assertThat(words(CampaignLedBadly.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "DIAGNOSIS: 4 open",
            "0 of 2 units only called achieved it",
            "practise it at one point, together with somebody who can do it");
    assertThat(CampaignLedBadly.found().open())
        .extracting(finding -> finding.rule().value())
        .containsExactlyInAnyOrder(
            "CallWithoutGuidance",
            "WorkWithoutCall",
            "DirectiveWithoutExperience",
            "DirectiveHardlyTested");
    assertThat(CampaignLedBadly.found().notExamined()).isEmpty();
  }

  @Test
  void aGroupThatFormsInTheWorkRenewsItself() {
    assertThat(words(GroupLedWell.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "REFUSED:",
            "expected a campaign whose call has reached 'school'",
            "One takes the seat of the other. GRANTED.",
            "DIAGNOSIS: nothing is open");
    assertThat(GroupLedWell.found().findings()).isEmpty();
  }

  @Test
  void aGroupThatIsReadOutStaysAsItIs() {
    assertThat(words(GroupLedBadly.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "DIAGNOSIS: 6 open",
            "Is there a reason? [M3.8; a question]",
            "to answer it: ask them whether they want to lead",
            "One reason can be that the leading group keeps in touch with nobody outside it");
    assertThat(GroupLedBadly.found().open())
        .extracting(finding -> finding.rule().value())
        .containsExactlyInAnyOrder(
            "SeatWithoutDeeds",
            "SeatWithoutDeeds",
            "GroupIsolated",
            "GroupUnchanged",
            "ActivistPassedOver",
            "StalledWork");
    assertThat(GroupLedBadly.found().questions())
        .extracting(finding -> finding.rule().value())
        .containsExactlyInAnyOrder("GroupUnchanged", "ActivistPassedOver");
  }

  @Test
  void ideasThatGoRoundTwiceHoldInBothVillages() {
    assertThat(words(SpiralLedWell.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "REFUSED:",
            "found 'drawing', expected the id of an idea that was told before",
            "with that the secretary asks again. GRANTED",
            "DIAGNOSIS: nothing is open",
            "tests that held, turn by turn: 1 of 2, then 2 of 2",
            "What you said, 'take turns', became part of 'watch'",
            "It was tested in 'river'");
    assertThat(SpiralLedWell.found().findings()).isEmpty();
    assertThat(SpiralLedWell.found().notExamined()).isEmpty();
    assertThat(SpiralLedWell.figures().completed()).isEqualTo(2);
    assertThat(SpiralLedWell.figures().trends(TurnMeasure.CORRECT)).containsExactly(Trend.RISING);
    assertThat(SpiralLedWell.figures().trends(TurnMeasure.PEOPLE_BEHIND))
        .containsExactly(Trend.RISING);
  }

  @Test
  void whatLayReadyBeforeComesFromNobodyAndNobodyHearsMore() {
    assertThat(words(SpiralLedBadly.lines(new Telling(80, Words.ENGLISH))))
        .containsSubsequence(
            "DIAGNOSIS: 3 open",
            "The idea 'drawing' was concentrated, and nobody voiced what it was made of.",
            "2 ideas were left out when others were concentrated, and nobody has said why. [M4.2]",
            "What you said, 'take turns', was written down on 2026-06-03. Nobody has said yet what"
                + " becomes of it.");
    assertThat(SpiralLedBadly.found().open())
        .extracting(finding -> finding.rule().value())
        .containsExactlyInAnyOrder("IdeaFromNobody", "TestedWithoutAction", "IdeaUnaccountedFor");
    assertThat(SpiralLedBadly.found().notExamined()).isEmpty();
  }

  @Test
  void asDataItSaysWhatIsShown() {
    for (Run run : List.of(Run.of("--json"), Run.of("story", "--json"))) {
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEmpty();
      JsonNode one = run.json().get("oneTask");
      JsonNode three = run.json().get("threeTasks");
      assertThat(Run.diagnosis(one.get("ledWell"), County.METHOD)).isEqualTo(LedWell.found());
      assertThat(Run.diagnosis(one.get("ledBadly"), County.METHOD)).isEqualTo(LedBadly.found());
      assertThat(Run.diagnosis(three.get("ledWell"), April.METHOD)).isEqualTo(WellPlanned.found());
      assertThat(Run.diagnosis(three.get("ledBadly"), April.METHOD))
          .isEqualTo(BadlyPlanned.found());
      JsonNode league = run.json().get("oneLeague");
      assertThat(Run.diagnosis(league.get("ledWell"), League.METHOD))
          .isEqualTo(LeagueLedWell.found());
      assertThat(Run.diagnosis(league.get("ledBadly"), League.METHOD))
          .isEqualTo(LeagueLedBadly.found());
      JsonNode campaign = run.json().get("oneCampaign");
      assertThat(Run.diagnosis(campaign.get("ledWell"), Reading.METHOD))
          .isEqualTo(CampaignLedWell.found());
      assertThat(Run.diagnosis(campaign.get("ledBadly"), Reading.METHOD))
          .isEqualTo(CampaignLedBadly.found());
      JsonNode group = run.json().get("oneGroup");
      assertThat(Run.diagnosis(group.get("ledWell"), School.METHOD))
          .isEqualTo(GroupLedWell.found());
      assertThat(Run.diagnosis(group.get("ledBadly"), School.METHOD))
          .isEqualTo(GroupLedBadly.found());
      JsonNode spiral = run.json().get("oneSpiral");
      assertThat(Run.diagnosis(spiral.get("ledWell"), Water.METHOD))
          .isEqualTo(SpiralLedWell.found());
      assertThat(Run.diagnosis(spiral.get("ledBadly"), Water.METHOD))
          .isEqualTo(SpiralLedBadly.found());
    }
    assertThat(LedBadly.found().open()).hasSize(3);
    assertThat(Run.of("story").out()).isEqualTo(Run.of().out());
  }

  private static String words(ImmutableList<String> lines) {
    return String.join(" ", lines).replaceAll("\\s+", " ");
  }
}
