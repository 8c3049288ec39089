package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDANCE_OF_SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDED;
import static org.leadershipmethod.guidance.LiteracyInCounty.LITERACY;
import static org.leadershipmethod.guidance.LiteracyInCounty.MILL;
import static org.leadershipmethod.guidance.LiteracyInCounty.PRINCIPAL;
import static org.leadershipmethod.guidance.LiteracyInCounty.READING;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.STORY;
import static org.leadershipmethod.guidance.LiteracyInCounty.VILLAGE;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilot;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilots;
import static org.leadershipmethod.guidance.LiteracyInCounty.solution;
import static org.leadershipmethod.guidance.LiteracyInCounty.work;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** What the values of campaigns hold, how they read, and what cannot be used. */
class GuidanceValuesTest {

  private static Campaigns campaigns(Story story) {
    return story.practice().situation().view(GuidanceView.CAMPAIGNS);
  }

  private static CampaignAtUnit at(UnitId unit) {
    return new CampaignAtUnit(LITERACY, unit);
  }

  private static ImmutableList<Problem> problems(Story story, Event event) {
    return story
        .practice()
        .take(Step.of(event), Notes.day(9))
        .fold(taken -> ImmutableList.of(), Ruling.Refused::problems);
  }

  @Test
  void valuesReadPlainly() {
    assertThat(LITERACY).hasToString("literacy");
    assertThat(at(SCHOOL)).hasToString("campaign literacy at school");
    assertThat(PilotOrigin.OWN).hasToString("from the own organization");
    assertThat(PilotOrigin.VICINITY).hasToString("from the vicinity");
    assertThat(CampaignId.of("a")).isLessThan(CampaignId.of("b"));
    assertThat(GuidanceView.CAMPAIGNS).hasToString("campaigns");
    assertThat(campaigns(STORY)).hasToString("0 campaigns");
    assertThat(campaigns(CALLED)).hasToString("1 campaign");
  }

  @Test
  void whatIsSaidOfPeopleIsNotPrinted() {
    Representative ada =
        new Representative(
            LiteracyInCounty.ADA,
            Optional.of("history"),
            Optional.of("thinking"),
            Optional.of("zeal"),
            Optional.of("strong"),
            Optional.of("weak"));
    assertThat(ada).hasToString("ada");
    assertThat(LiteracyInCounty.STUDY.toString()).doesNotContain("Optional[history]");
  }

  @Test
  void blankTextsAreRefused() {
    assertThatThrownBy(() -> CampaignId.of(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("campaign id");
    assertThatThrownBy(() -> Pilot.own("school", "", "all read"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reason");
    assertThatThrownBy(() -> Pilot.nearby("mill", "it is ahead", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("success");
    assertThatThrownBy(() -> CallReached.of("literacy", "", "county"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unit");
  }

  @Test
  void aPilotIsFromWhereItIsSaid() {
    assertThat(Pilot.own("school", "it began", "all read").origin()).isEqualTo(PilotOrigin.OWN);
    assertThat(Pilot.nearby("mill", "it is ahead", "all read"))
        .isEqualTo(
            new Pilot(
                MILL, PilotOrigin.VICINITY, Optional.of("it is ahead"), Optional.of("all read")));
  }

  @Test
  void theViewTellsWhatACampaignIsForAndWhereItIsKnown() {
    Campaigns known = campaigns(CALLED.when(pilots(pilot(SCHOOL), pilot(VILLAGE))));
    assertThat(known.task(LITERACY)).contains(READING);
    assertThat(known.task(CampaignId.of("roofs"))).isEmpty();
    assertThat(known.isKnownAt(at(SCHOOL))).isTrue();
    assertThat(known.isKnownAt(at(VILLAGE))).isTrue();
    assertThat(known.isKnownAt(at(LiteracyInCounty.COUNTY))).isTrue();
    assertThat(known.isKnownAt(at(MILL))).isFalse();
    assertThat(known.isKnownAt(new CampaignAtUnit(CampaignId.of("roofs"), SCHOOL))).isFalse();
  }

  @Test
  void aCampaignThatNoCallBeganIsToldWithTheNearestName() {
    assertThat(problems(CALLED, CallReached.of("literac", "school", "county")))
        .extracting(Problem::toString)
        .containsExactly(
            "the campaign: found 'literac', expected the id of a campaign that a call began"
                + " ('literacy'?)");
    assertThat(problems(STORY, CallReached.of("literacy", "school", "county"))).hasSize(1);
  }

  @Test
  void aUnitThatIsNotThereIsTold() {
    assertThat(problems(CALLED, CallReached.of("literacy", "shool", "county")))
        .singleElement()
        .asString()
        .startsWith("a unit that the call reached: found 'shool'");
    assertThat(problems(CALLED, pilots(pilot(UnitId.of("shool")), pilot(SCHOOL))))
        .singleElement()
        .asString()
        .startsWith("a pilot unit: found 'shool'");
  }

  @Test
  void aSolutionBelongsToGuidance() {
    SolutionFound ofCall =
        new SolutionFound(LITERACY, PRINCIPAL, "lessons before work", EntryId.of("e2"));
    assertThat(problems(GUIDED, ofCall))
        .extracting(Problem::toString)
        .containsExactly(
            "the guidance that was solved: found e2, expected an entry by which guidance was"
                + " given in this campaign");
    assertThat(problems(GUIDED, solution(PRINCIPAL))).isEmpty();
  }

  @Test
  void whatCitesEntriesCitesThoseThatTheyBecome() {
    assertThat(solution(PRINCIPAL).citing(id -> EntryId.of("x-" + id)).cites())
        .containsExactly(EntryId.of("x-e4"));
    assertThat(
            LiteracyInCounty.directive(PRINCIPAL, "e5", "e6")
                .citing(id -> EntryId.of("x-" + id))
                .cites())
        .containsExactly(EntryId.of("x-e5"), EntryId.of("x-e6"));
  }

  @Test
  void workForAnotherTaskIsNotOfTheCampaign() {
    assertThat(GUIDANCE_OF_SCHOOL.there()).isEqualTo(at(SCHOOL));
    assertThat(campaigns(CALLED).forTask(work(SCHOOL).task().id())).containsExactly(LITERACY);
  }
}
