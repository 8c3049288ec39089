package org.leadershipmethod.nucleus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.BEGUN;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.CALLED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.GROUP;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.LITERACY;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.SCHOOL;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.guidance.CallReached;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Compiled;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** Who lives by the method gives seats by steps that can only be taken in the work. */
class NucleusStepsTest {

  private static final Nucleus NUCLEUS = Nucleus.in(new CampaignAtUnit(LITERACY, SCHOOL));
  private static final When DAY = Notes.day(40);

  private static final Compiled LINES =
      new Compiled(
          """
          import org.leadershipmethod.guidance.*;
          import org.leadershipmethod.nucleus.*;
          import org.leadershipmethod.organization.*;
          import org.leadershipmethod.person.*;
          """,
          "Nucleus nucleus, CameForward ada, PersonId ben, UnitId school, CampaignAtUnit there");

  private static Optional<CameForward> forward(Story story, String person) {
    return CameForward.of(story.practice().situation(), SCHOOL, PersonId.of(person));
  }

  @Test
  void aGroupFormsAroundItsHeadOneByOne() {
    Practice headed =
        CALLED.when(CallReached.of("literacy", "school", "county"), deed("ada")).practice();
    Practice seated = headed.take(NUCLEUS.seatHead(), DAY).orElseThrow().practice();
    CameForward ada = CameForward.of(seated.situation(), SCHOOL, PersonId.of("ada")).orElseThrow();
    Practice grown = seated.take(NUCLEUS.promote(ada), DAY).orElseThrow().practice();
    assertThat(grown.situation().view(GroupView.GROUPS).of(GROUP).members())
        .containsExactlyInAnyOrder(PersonId.of("principal"), PersonId.of("ada"));
    assertThat(ada.deeds()).isEqualTo(1);
    assertThat(ada.lastDeed().value()).isEqualTo("e4");
  }

  @Test
  void whoDidNothingThereOrIsNotOfTheUnitDoesNotComeForward() {
    assertThat(forward(BEGUN, "ada")).isPresent();
    assertThat(forward(BEGUN, "cem")).as("no deed is told").isEmpty();
    assertThat(forward(BEGUN.when(deed("guest")), "guest")).as("not of the school").isEmpty();
  }

  @Test
  void noGroupFormsOutsideACampaign() {
    Nucleus other = Nucleus.in(new CampaignAtUnit(CampaignId.of("wells"), SCHOOL));
    assertThat(problems(BEGUN, other.seatHead()))
        .containsExactly(
            "the campaign in which the group forms: found 'wells', expected a campaign whose call"
                + " has reached 'school'");
    assertThat(problems(CALLED, NUCLEUS.seatHead())).as("the call is on its way").hasSize(1);
  }

  @Test
  void whatDoesNotFitIsToldAtOnce() {
    Nucleus county = Nucleus.in(new CampaignAtUnit(LITERACY, UnitId.of("county")));
    assertThat(problems(BEGUN, county.promote(forward(BEGUN, "ada").orElseThrow())))
        .containsExactly(
            "where they came forward: found 'school', expected the unit of the group, 'county'");
    Story vacant = BEGUN.when(new Departed(PersonId.of("principal"), Post.inCharge(SCHOOL)));
    assertThat(problems(vacant, NUCLEUS.seatHead()))
        .containsExactly(
            "overall charge of 'school': found nobody, expected the person around whom the group"
                + " forms");
    assertThat(problems(CALLED, NUCLEUS.promote(forward(BEGUN, "ada").orElseThrow())))
        .anyMatch(problem -> problem.startsWith("who gets a seat: "));
  }

  private static ImmutableList<String> problems(Story story, Step<?> step) {
    Ruling<?> ruling = story.practice().take(step, DAY);
    return ((Ruling.Refused<?>) ruling)
        .problems().stream().map(Object::toString).collect(ImmutableList.toImmutableList());
  }

  @Test
  void whoComesForwardTakesTheSeatOfAnother() {
    Story story = FORMED.when(deed("cem"));
    Step<?> step = NUCLEUS.replace(PersonId.of("ben"), forward(story, "cem").orElseThrow());
    Practice after = story.practice().take(step, DAY).orElseThrow().practice();
    assertThat(after.situation().view(GroupView.GROUPS).of(GROUP).members())
        .contains(PersonId.of("cem"))
        .doesNotContain(PersonId.of("ben"))
        .hasSize(3);
  }

  @Test
  void seatsForStrangersWithoutDeedsOrOutsideACampaignDoNotCompile() {
    assertThat(LINES.errorsIn("nucleus.promote(ada);")).isEmpty();
    assertThat(LINES.errorsIn("nucleus.promote(ben);")).isNotEmpty();
    assertThat(LINES.errorsIn("nucleus.replace(ben, ada);")).isEmpty();
    assertThat(LINES.errorsIn("nucleus.replace(ada, ben);")).isNotEmpty();
    assertThat(LINES.errorsIn("Nucleus.in(there);")).isEmpty();
    assertThat(LINES.errorsIn("Nucleus.in(school);")).isNotEmpty();
    assertThat(LINES.errorsIn("new CameForward(school, ben);")).isNotEmpty();
  }
}
