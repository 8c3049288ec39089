package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.testkit.Story;

/** What stands on the board of a campaign, for somebody who never saw a line of a program. */
class CampaignBoardTest {

  private static final CampaignId LITERACY = CampaignId.of("literacy");
  private static final Task TASK = Task.of("reading", "Everybody reads", FieldOfWork.EDUCATION);
  private static final PersonId SECRETARY = PersonId.of("secretary");
  private static final PersonId PRINCIPAL = PersonId.of("principal");

  /** The organization is e1, the call e2, the pilots e3. */
  private static final Story CALLED =
      Story.of(LeadershipMethod.of(GuidanceFamily.GUIDANCE))
          .given(
              new OrganizationRecorded(
                  Organization.builder()
                      .unit("county")
                      .inCharge("secretary")
                      .unit("harbour")
                      .under("county")
                      .unit("school")
                      .under("county")
                      .inCharge("principal")
                      .unit("mill")
                      .build()))
          .when(
              new CallIssued(LITERACY, TASK, unit("county"), ImmutableSet.of(unit("harbour"))),
              new PilotsChosen(
                  LITERACY,
                  unit("county"),
                  ImmutableList.of(
                      Pilot.own("school", "it has begun twice", "all read by May"),
                      Pilot.nearby("mill", "its night shift asked us", "a class that stays"))));

  private static UnitId unit(String id) {
    return UnitId.of(id);
  }

  private static Event guided(String problem) {
    return new GuidanceGiven(
        LITERACY, unit("county"), SECRETARY, unit("school"), PRINCIPAL, Optional.of(problem));
  }

  private static Event solved(String solution, String guidance, PersonId by) {
    return new SolutionFound(LITERACY, by, solution, EntryId.of(guidance));
  }

  private static Event drawn(String achieved) {
    return new ExperienceDrawn(
        LITERACY, unit("school"), SECRETARY, "the evening class", achieved, ImmutableList.of());
  }

  private static CampaignBoard board(Story story) {
    return CampaignBoard.of(LiteracyInCounty.LITERACY, story.practice().situation()).orElseThrow();
  }

  private static String cells(Story story, String unit) {
    return Arrays.stream(board(story).csv().split("\n"))
        .filter(line -> line.startsWith(unit + ","))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itReadsAsATable() {
    Story story =
        CALLED.when(
            new UnitStudied(
                LITERACY, unit("school"), SECRETARY, Optional.empty(), ImmutableList.of()),
            guided("nobody comes after work"),
            solved("the class meets at the gate", "e5", PRINCIPAL),
            drawn("30 of 40 read"));
    assertThat(board(story))
        .hasToString(
            """
            Campaign 'literacy': 'Everybody reads'
            unit     pilot  called  studied  guided  problem                  solution                     result
            mill     yes    -       -        -       -                        -                            -
            school   yes    -       yes      yes     nobody comes after work  the class meets at the gate  30 of 40 read
            county   -      yes     -        -       -                        -                            -
            harbour  -      yes     -        -       -                        -                            -"""
                .stripIndent());
  }

  @Test
  void aTableProgramReadsIt() {
    assertThat(board(CALLED).csv())
        .isEqualTo(
            """
            unit,pilot,called,studied,guided,problem,solution,result
            mill,yes,,,,,,
            school,yes,,,,,,
            county,,yes,,,,,
            harbour,,yes,,,,,
            """);
    Story story = CALLED.when(guided("rain, and \"no lamps\""));
    assertThat(board(story).csv()).contains("school,yes,,,yes,\"rain, and \"\"no lamps\"\"\",,\n");
    assertThat(board(CALLED.when(guided("rain\nand snow"))))
        .asString()
        .contains("  rain and snow  ");
  }

  @Test
  void theLastProblemStandsThereWithItsOwnSolution() {
    Story story = CALLED.when(guided("no lamps"), solved("candles", "e4", PRINCIPAL));
    assertThat(cells(story, "school")).isEqualTo("school,yes,,,yes,no lamps,candles,");
    Story other = story.when(guided("no paper"));
    assertThat(cells(other, "school")).isEqualTo("school,yes,,,yes,no paper,,");
  }

  @Test
  void whatTheGuidedFoundIsNotReplacedByWhatAnotherSays() {
    Story story =
        CALLED.when(
            guided("no lamps"),
            solved("candles", "e4", PRINCIPAL),
            solved("buy a generator", "e4", SECRETARY));
    assertThat(cells(story, "school")).endsWith("no lamps,candles,");
    Story handedOver =
        CALLED.when(
            guided("no lamps"),
            solved("buy a generator", "e4", SECRETARY),
            solved("candles", "e4", PRINCIPAL));
    assertThat(cells(handedOver, "school")).endsWith("no lamps,candles,");
  }

  @Test
  void whatWasAchievedAtSeveralPointsStandsInTheOrderInWhichItWas() {
    assertThat(cells(CALLED.when(drawn("10 read"), drawn("30 read")), "school"))
        .endsWith(",10 read; 30 read");
  }

  @Test
  void aCampaignThatNobodyCalledHasNoBoard() {
    assertThat(CampaignBoard.of(CampaignId.of("harvest"), CALLED.practice().situation())).isEmpty();
  }

  @Test
  void theResultOfTheCampaignStandsBehindWhatWasLearnt() {
    Story story =
        LiteracyInCounty.CALLED.when(
            LiteracyInCounty.experience(LiteracyInCounty.SECRETARY, LiteracyInCounty.SCHOOL),
            new ResultSeen(
                LiteracyInCounty.LITERACY, LiteracyInCounty.SCHOOL, Result.MISSED, "3 of 20 read"));
    assertThat(
            CampaignBoard.of(LiteracyInCounty.LITERACY, story.practice().situation())
                .orElseThrow()
                .rows())
        .filteredOn(row -> row.unit().equals(LiteracyInCounty.SCHOOL))
        .extracting(row -> row.result().orElseThrow())
        .containsExactly("all came; missed: 3 of 20 read");
  }
}
