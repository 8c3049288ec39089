package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.LITERACY;
import static org.leadershipmethod.guidance.LiteracyInCounty.METHOD;
import static org.leadershipmethod.guidance.LiteracyInCounty.STORY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Notes;

/** How the stages of a campaign read, for somebody who is tired after work. */
class CampaignStagesTest {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);

  private static CampaignStages begun(Stage stage, When when) {
    return new CampaignStages(LITERACY, ImmutableMap.of(stage, when));
  }

  private static CampaignStages begun(Stage one, When when, Stage other, When then) {
    return new CampaignStages(LITERACY, ImmutableMap.of(one, when, other, then));
  }

  private static When on(int days) {
    return When.on(DAY.plusDays(days));
  }

  @Test
  void threeStagesInOrderReadPlainly() {
    CampaignStages stages =
        new CampaignStages(
            LITERACY,
            ImmutableMap.of(Stage.FINAL, on(92), Stage.INITIAL, on(0), Stage.MIDDLE, on(1)));
    assertThat(stages)
        .hasToString(
            """
            All three stages of campaign 'literacy' began in order.
            The initial stage began on 2030-03-01.
            The middle stage began on 2030-03-02, 1 day after the initial stage.
            The final stage began on 2030-06-01, 91 days after the middle stage."""
                .stripIndent());
  }

  @Test
  void aStageThatIsMissingIsToldAndMakesNothingWrong() {
    CampaignStages stages = begun(Stage.INITIAL, on(0), Stage.FINAL, on(3));
    assertThat(stages.order()).isEqualTo(StageOrder.IN_ORDER);
    assertThat(stages)
        .hasToString(
            """
            The two stages of campaign 'literacy' that were written down began in order.
            The initial stage began on 2030-03-01.
            Nobody wrote down when the middle stage began.
            The final stage began on 2030-03-04, 3 days after the initial stage."""
                .stripIndent());
  }

  @Test
  void stagesOutOfOrderAreToldWithHowFar() {
    assertThat(begun(Stage.INITIAL, on(3), Stage.MIDDLE, on(0)).toString())
        .startsWith("The stages of campaign 'literacy' began out of order.\n")
        .contains("The middle stage began on 2030-03-01, 3 days before the initial stage.");
  }

  @Test
  void stagesOfOneDayOrOfSpansThatOverlapCannotBeTold() {
    CampaignStages ofOneDay = begun(Stage.INITIAL, on(0), Stage.MIDDLE, on(0));
    assertThat(ofOneDay.order()).isEqualTo(StageOrder.UNCLEAR);
    assertThat(ofOneDay.toString())
        .startsWith(
            "The record does not tell whether the stages of campaign 'literacy' began in order.\n")
        .contains(
            "The middle stage began on 2030-03-01, in no clear order with the initial stage.");
    assertThat(
            begun(
                    Stage.INITIAL,
                    When.during(DAY, DAY.plusDays(9)),
                    Stage.FINAL,
                    When.during(DAY.plusDays(9), DAY.plusDays(20)))
                .order())
        .isEqualTo(StageOrder.UNCLEAR);
  }

  @Test
  void whatIsKnownAsASpanHasTheFewestAndTheMostDays() {
    CampaignStages stages =
        begun(
            Stage.INITIAL,
            When.during(DAY, DAY.plusDays(30)),
            Stage.MIDDLE,
            When.during(DAY.plusDays(61), DAY.plusDays(91)));
    assertThat(stages.between(Stage.INITIAL, Stage.MIDDLE)).contains(new StageGap(31, 91));
    assertThat(stages.toString())
        .contains("The initial stage began some time in 2030-03-01..2030-03-31.")
        .contains(", between 31 and 91 days after the initial stage.");
  }

  @Test
  void oneStageHasNoOrderAndNoneIsSaidToBeNone() {
    assertThat(begun(Stage.MIDDLE, on(0)).toString())
        .startsWith(
            "Only one stage of campaign 'literacy' was written down, so there is no order.\n");
    assertThat(new CampaignStages(LITERACY, ImmutableMap.of()).toString())
        .startsWith("Nobody wrote down any stage of campaign 'literacy'.\n");
  }

  @Test
  void aStageThatStoodAtTheOutsetHasNoDaysBehindIt() {
    CampaignStages stages = begun(Stage.INITIAL, When.OUTSET, Stage.MIDDLE, on(0));
    assertThat(stages.order()).isEqualTo(StageOrder.IN_ORDER);
    assertThat(stages.between(Stage.INITIAL, Stage.MIDDLE)).isEmpty();
    assertThat(stages.toString())
        .contains(
            "The initial stage began at the outset.\n"
                + "The middle stage began on 2030-03-01, after the initial stage.\n");
  }

  @Test
  void momentsOfOneDayAreInOrderAndLessThanADayApart() {
    When morning = When.at(Instant.parse("2030-03-01T08:00:00Z"));
    When noon = When.at(Instant.parse("2030-03-01T12:00:00Z"));
    assertThat(begun(Stage.INITIAL, morning, Stage.MIDDLE, noon).toString())
        .contains(
            "The middle stage began at 2030-03-01T12:00:00Z, less than a day after the initial"
                + " stage.");
  }

  @Test
  void aDayOnWhichClocksChangeIsADay() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    for (LocalDate day : new LocalDate[] {LocalDate.of(2030, 3, 31), LocalDate.of(2030, 10, 27)}) {
      for (int nth = -1; nth < 1; nth++) {
        When one = When.on(day.plusDays(nth), berlin);
        When next = When.on(day.plusDays(nth + 1L), berlin);
        assertThat(
                begun(Stage.INITIAL, one, Stage.MIDDLE, next).between(Stage.INITIAL, Stage.MIDDLE))
            .contains(new StageGap(1, 1));
      }
    }
  }

  @Test
  void whatWentOnForLongerHadBegunOnItsLastDay() {
    Practice practice =
        CALLED
            .practice()
            .note(
                new StageBegun(LITERACY, Stage.INITIAL),
                When.throughout(DAY.plusDays(100), DAY.plusDays(110)));
    assertThat(CampaignStages.of(LITERACY, practice.situation()).orElseThrow().begun(Stage.INITIAL))
        .contains(on(110));
  }

  @Test
  void aLaterEntryMayLeaveOpenThatAStageBeganEarlier() {
    Practice practice =
        CALLED
            .practice()
            .note(new StageBegun(LITERACY, Stage.INITIAL), DAY.plusDays(20))
            .note(new StageBegun(LITERACY, Stage.MIDDLE), DAY.plusDays(10))
            .note(new StageBegun(LITERACY, Stage.INITIAL), When.during(DAY, DAY.plusDays(200)));
    CampaignStages stages = CampaignStages.of(LITERACY, practice.situation()).orElseThrow();
    assertThat(stages.begun(Stage.INITIAL)).contains(When.during(DAY, DAY.plusDays(20)));
    assertThat(stages.order()).isEqualTo(StageOrder.UNCLEAR);
  }

  @Test
  void theCallBeginsNoStage() {
    CampaignStages stages =
        CampaignStages.of(LITERACY, CALLED.practice().situation()).orElseThrow();
    assertThat(stages.missing()).containsExactly(Stage.values());
    assertThat(stages.order()).isEqualTo(StageOrder.NOTHING_TO_COMPARE);
  }

  @Test
  void aStageBelongsToACampaignThatACallBegan() {
    assertThat(CampaignStages.of(LITERACY, STORY.practice().situation())).isEmpty();
    ImmutableList<Problem> problems =
        STORY
            .practice()
            .take(Step.of(new StageBegun(LITERACY, Stage.INITIAL)), Notes.day(9))
            .fold(taken -> ImmutableList.of(), Ruling.Refused::problems);
    assertThat(problems)
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("the campaign: found 'literacy', expected");
  }

  @Test
  void aStageIsWrittenAndReadAgain() {
    Chronicle chronicle = CALLED.when(new StageBegun(LITERACY, Stage.FINAL)).practice().chronicle();
    ChronicleJson json = ChronicleJson.standard();
    String text = json.toText(chronicle);
    assertThat(text).contains("\"stage-begun\"", "\"final\"");
    Chronicle read = json.readText(text, "it").orElseThrow().chronicle();
    assertThat(read).isEqualTo(chronicle);
    assertThat(CampaignStages.of(LITERACY, Practice.resume(read, METHOD).situation()))
        .isEqualTo(CampaignStages.of(LITERACY, Practice.resume(chronicle, METHOD).situation()));
  }

  @Test
  void aGapIsNeverBelowNothing() {
    assertThat(new StageGap(0, 3)).hasToString("at most 3 days");
    assertThatThrownBy(() -> new StageGap(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StageGap(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 and 2");
  }
}
