package org.leadershipmethod.nucleus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.nucleus.NucleusFamily.NUCLEUS;
import static org.leadershipmethod.nucleus.NucleusRuleId.FRUITLESS_HANDFUL;
import static org.leadershipmethod.nucleus.NucleusRuleId.MEMBERS_WITHOUT_GROUP;
import static org.leadershipmethod.nucleus.NucleusRuleId.STALLED_WORK;
import static org.leadershipmethod.nucleus.NucleusRuleId.UNIT_WITHOUT_GROUP;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.BEGUN;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.HEARD;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.LITERACY;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.SCHOOL;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.left;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.missed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.taken;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CallReached;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Story;

/** Whether there is a group, whether anybody works beside it, and what comes of it where not. */
class GroupThereTest {

  @Test
  void aUnitThatIsSplitHasTimeAgain() {
    UnitSplit split =
        new UnitSplit(
            SCHOOL,
            ImmutableList.of(
                Successor.of("upper", "ada", "ben"), Successor.of("lower", "cem", "fay")));
    Story after = HEARD.later(80).when(split);
    assertThat(rules(after.later(40))).isEmpty();
    assertThat(rules(after.later(90))).containsExactly(UNIT_WITHOUT_GROUP, UNIT_WITHOUT_GROUP);
  }

  @Test
  void whereOnlyTheHeadIsToldOfNoGroupIsOwed() {
    assertThat(rules(alone().later(300))).isEmpty();
  }

  @Test
  void timeBeginsWithTheFirstMember() {
    Member ada = new Member(PersonId.of("ada"), Optional.empty(), Optional.empty());
    Story joined = alone().later(200).when(new MemberDescribed(SCHOOL, ada));
    assertThat(rules(joined.later(89))).isEmpty();
    assertThat(rules(joined.later(90))).containsExactly(UNIT_WITHOUT_GROUP);
  }

  /** A school of which nobody is told but its principal, in a campaign. */
  private static Story alone() {
    Task reading = Task.of("reading", "Everybody reads", FieldOfWork.PROPAGANDA);
    GroupId county = GroupId.of(UnitId.of("county"));
    return Story.of(SchoolOfTwelve.METHOD)
        .given(
            new OrganizationRecorded(
                Organization.builder()
                    .unit("county")
                    .inCharge("secretary")
                    .unit("school")
                    .under("county")
                    .inCharge("principal")
                    .build()))
        .when(
            new CallIssued(LITERACY, reading, UnitId.of("county"), ImmutableSet.of(SCHOOL)),
            new SeatTaken(county, PersonId.of("secretary"), SeatOrigin.AS_HEAD));
  }

  @Test
  void whenAllHaveLeftThereIsTimeForAnother() {
    Story left = FORMED.later(200).when(left("ada"), left("ben"), left("principal"));
    assertThat(rules(left.later(89))).isEmpty();
    assertThat(rules(left.later(90))).containsExactly(UNIT_WITHOUT_GROUP);
  }

  @Test
  void theHeadTakesTheFirstSeat() {
    HEARD.later(90).mendsWhatIsOpen();
  }

  /** Beside the rules about every leading group, one person alone is no way out. */
  @Test
  void whereOneAloneMayNotLeadPeopleFindTheWay() {
    assertThat(HEARD.later(90).under(LeadershipMethod.of(NUCLEUS, GROUP)).diagnosis().open())
        .filteredOn(finding -> finding.rule().equals(UNIT_WITHOUT_GROUP))
        .flatExtracting(finding -> finding.afterwards())
        .hasOnlyElementsOfType(Remedy.ForPeople.class)
        .extracting(remedy -> remedy.words().toString())
        .containsExactly(
            "give the head of the unit a seat, and then one after the other of those who come"
                + " forward in the work");
  }

  @Test
  void twoAreFewAndStrangersAreNotOfTheUnit() {
    Story two = HEARD.when(deed("ada"), deed("ben"), deed("guest"), deed("ada"));
    assertThat(rules(two.later(80))).isEmpty();
    assertThat(rules(two.when(deed("cem")).later(60))).containsExactly(MEMBERS_WITHOUT_GROUP);
    two.when(deed("cem")).later(60).says(MEMBERS_WITHOUT_GROUP, "school: Several people");
  }

  @Test
  void whereTheGroupDoesNothingItDoesNotWorkAlone() {
    assertThat(rules(FORMED.later(89))).isEmpty();
    assertThat(rules(BEGUN.later(89))).isEmpty();
  }

  @Test
  void aDeedOfAnotherBeginsItAnew() {
    Story both = FORMED.when(deed("ada")).later(50).when(deed("cem"));
    assertThat(rules(both.later(39))).isEmpty();
    assertThat(rules(both.when(deed("principal")).later(59))).containsExactly(FRUITLESS_HANDFUL);
  }

  @Test
  void whatFollowsTheResultIsNoReasonForIt() {
    assertThat(rules(FORMED.when(missed(), left("principal")))).isEmpty();
    assertThat(rules(FORMED.when(left("principal"), missed()))).containsExactly(STALLED_WORK);
    Story all = FORMED.when(missed(), left("ada"), left("ben"), left("principal"));
    assertThat(rules(all)).isEmpty();
  }

  @Test
  void anotherResultOrAGroupInOrderMendsIt() {
    ResultSeen achieved = new ResultSeen(LITERACY, SCHOOL, Result.ACHIEVED, "all can read");
    Story stalled = HEARD.when(missed());
    assertThat(rules(stalled)).containsExactly(STALLED_WORK);
    assertThat(rules(stalled.when(achieved))).isEmpty();
    assertThat(rules(stalled.when(taken("principal")))).isEmpty();
  }

  /** Without any seat told nobody knows whether there is a group, and it is no reason. */
  @Test
  void whereNoSeatIsToldItIsNoReason() {
    Story unseated =
        SchoolOfTwelve.CALLED.when(CallReached.of("literacy", "school", "county"), missed());
    assertThat(unseated.later(300).diagnosis().findings()).isEmpty();
    assertThat(unseated.later(300).diagnosis().idle())
        .contains(UNIT_WITHOUT_GROUP, MEMBERS_WITHOUT_GROUP);
  }

  private static ImmutableList<RuleId> rules(Story story) {
    return story.diagnosis().open().stream()
        .map(finding -> finding.rule())
        .collect(ImmutableList.toImmutableList());
  }
}
