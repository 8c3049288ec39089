package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.LEADERS;
import static org.leadershipmethod.society.Union.UNION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.person.PersonId;

/** What the rules about leaders and what they do say, and where they are silent. */
class LeadersRulesTest {

  private static SeatTaken seat(String person, SeatOrigin origin) {
    return new SeatTaken(LEADERS, PersonId.of(person), origin);
  }

  @Test
  void leadersWithoutParty() {
    Union early = Union.withoutParty().on(1, seat("ada", SeatOrigin.ELECTED));
    assertThat(early.found("LeadersWithoutParty", 1))
        .startsWith("union: There are leaders here, but nobody founded the party that they lead.")
        .contains("R0.3, R4.1");
    assertThat(early.on(2, Union.founding()).open("LeadersWithoutParty", 2)).isEmpty();
    assertThat(Union.led().on(1).findings()).isEmpty();
  }

  @Test
  void notElected() {
    for (SeatOrigin origin :
        ImmutableList.of(SeatOrigin.APPOINTED, SeatOrigin.SELF_APPOINTED, SeatOrigin.BORN_TO_IT)) {
      Union taken = Union.led().on(1, seat("dora", origin));
      assertThat(taken.found("NotElected", 1))
          .startsWith("union: Somebody who leads the party was not elected, but ")
          .contains("R3.2, R3.1, R0.3")
          .doesNotContain("dora");
      assertThat(taken.open("NotElected", 1).get(0).breach().who()).isEqualTo(Union.people("dora"));
      assertThat(taken.on(2, new SeatLeft(LEADERS, PersonId.of("dora"))).open("NotElected", 2))
          .isEmpty();
    }
    assertThat(Union.led().on(1, seat("dora", SeatOrigin.ELECTED)).on(1).findings()).isEmpty();
  }

  @Test
  void howSomebodyCameToASeatMayNotBeKnown() {
    Diagnosis diagnosis = Union.led().on(1, seat("dora", SeatOrigin.NOT_KNOWN)).on(1);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined())
        .singleElement()
        .hasToString(
            "rule NotElected at union, entry e7: not examined: nobody wrote down how the seat was"
                + " filled");
  }

  @Test
  void notAMember() {
    Union stranger = Union.led().on(1, seat("ede", SeatOrigin.ELECTED));
    assertThat(stranger.found("NotAMember", 1))
        .startsWith("union: Somebody who leads the party is not a member of it.")
        .contains("to mend it: admit them to the party");
    assertThat(
            stranger.on(2, new MembersAdmitted(UNION, Union.people("ede"))).open("NotAMember", 2))
        .isEmpty();
    assertThat(stranger.on(2, new SeatLeft(LEADERS, PersonId.of("ede"))).open("NotAMember", 2))
        .isEmpty();
  }

  @Test
  void leaderLeftParty() {
    MembersLeft left = new MembersLeft(UNION, Union.people("cem"));
    Union kept = Union.led().on(1, left);
    assertThat(kept.found("LeaderLeftParty", 1))
        .startsWith("union: Somebody left the party and still leads it.")
        .contains("R0.3")
        .contains("instead: let them give up the seat first, then leave the party");
    assertThat(kept.on(2, new SeatLeft(LEADERS, PersonId.of("cem"))).on(2).open()).isEmpty();
    assertThat(kept.on(2, new MembersAdmitted(UNION, Union.people("cem"))).on(2).open()).isEmpty();
    assertThat(Union.led().on(1, new MembersLeft(UNION, Union.people("dora"))).on(1).findings())
        .isEmpty();
  }

  @Test
  void standingUntested() {
    LeadersElected tested = Union.election("ada", "ben", "cem");
    LeadersElected untested =
        new LeadersElected(
            LEADERS,
            3,
            tested.eligible(),
            ImmutableList.of(
                tested.candidates().get(0), tested.candidates().get(1), Candidate.of("cem")),
            tested.ballots(),
            tested.count(),
            tested.elected(),
            ImmutableSet.of());
    Union elected = Union.founded().on(0, untested);
    assertThat(elected.found("StandingUntested", 0))
        .startsWith(
            "union: The members elected somebody whom practice has not tested: for at least one of")
        .contains("R3.1");
    assertThat(elected.open("StandingUntested", 0).get(0).breach().who())
        .isEqualTo(Union.people("cem"));
    assertThat(Union.led().open("StandingUntested", 0)).isEmpty();
  }

  @Test
  void countNotFollowed() {
    LeadersElected right = Union.election("ada", "ben", "cem");
    Union other =
        Union.founded().on(0, right.withElected(Union.people("ada", "ben", "dora").asList()));
    assertThat(other.found("CountNotFollowed", 0))
        .startsWith("union: The ballots elected others than those who took the seats (approval).")
        .contains("R3.1");
    assertThat(other.open("CountNotFollowed", 0).get(0).breach().who())
        .isEqualTo(Union.people("cem", "dora"));
    assertThat(Union.led().open("CountNotFollowed", 0)).isEmpty();
  }

  @Test
  void ballotsThatNobodyCanCountAreNotExamined() {
    LeadersElected right = Union.election("ada", "ben", "cem");
    LeadersElected byLot =
        new LeadersElected(
            LEADERS,
            3,
            right.eligible(),
            right.candidates(),
            right.ballots(),
            "lot",
            right.elected(),
            ImmutableSet.of());
    assertThat(Union.founded().on(0, byLot).on(0).notExamined())
        .singleElement()
        .asString()
        .contains("no count of the name 'lot' is known; a program can add its own");
    LeadersElected unwritten =
        new LeadersElected(
            LEADERS,
            3,
            Optional.empty(),
            right.candidates(),
            ImmutableList.of(),
            "approval",
            right.elected(),
            ImmutableSet.of());
    assertThat(Union.founded().on(0, unwritten).on(0).notExamined())
        .singleElement()
        .asString()
        .contains("nobody wrote down the ballots");
  }

  @Test
  void recallWithoutMajority() {
    LeadersRecalled few = new LeadersRecalled(LEADERS, Union.people("cem"), Optional.of(4), 1, 2);
    assertThat(Union.led().on(1, few).found("RecallWithoutMajority", 1))
        .startsWith("union: Leaders lost their seats in a recall with 1 vote for it and 2 against.")
        .contains(
            "we ask that a party recalls leaders by vote, with more votes for it than against");
    LeadersRecalled many = new LeadersRecalled(LEADERS, Union.people("cem"), Optional.of(4), 3, 1);
    assertThat(Union.led().on(1, many).on(1).findings()).isEmpty();
    assertThat(
            Union.led()
                .on(1, few)
                .on(2, seat("cem", SeatOrigin.ELECTED))
                .open("RecallWithoutMajority", 2))
        .isEmpty();
  }
}
