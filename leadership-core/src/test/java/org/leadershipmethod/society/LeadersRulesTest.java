package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupRuleId.GROUP_OF_ONE;
import static org.leadershipmethod.society.SocietyRuleId.COUNT_NOT_FOLLOWED;
import static org.leadershipmethod.society.SocietyRuleId.LEADERS_WITHOUT_PARTY;
import static org.leadershipmethod.society.SocietyRuleId.LEADER_LEFT_PARTY;
import static org.leadershipmethod.society.SocietyRuleId.NOT_A_MEMBER;
import static org.leadershipmethod.society.SocietyRuleId.NOT_ELECTED;
import static org.leadershipmethod.society.SocietyRuleId.RECALL_WITHOUT_MAJORITY;
import static org.leadershipmethod.society.SocietyRuleId.STANDING_UNTESTED;
import static org.leadershipmethod.society.Union.ELECTED;
import static org.leadershipmethod.society.Union.FOUNDED;
import static org.leadershipmethod.society.Union.LEADERS;
import static org.leadershipmethod.society.Union.LED;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WITHOUT_PARTY;
import static org.leadershipmethod.society.Union.founding;
import static org.leadershipmethod.society.Union.leaving;
import static org.leadershipmethod.society.Union.people;
import static org.leadershipmethod.society.Union.seat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Story;

/** What the rules about leaders and what they do say, and where they are silent. */
class LeadersRulesTest {

  private static final LeadersElected RIGHT = Union.election("ada", "ben", "cem");

  private static Expected at(RuleId rule) {
    return Expected.of(rule, UNION);
  }

  @Test
  void aPartyWithLeadersIsSilent() {
    ELECTED.findsNothing();
    LED.findsNothing();
  }

  @Test
  void leadersWithoutParty() {
    Expected alone = at(GROUP_OF_ONE);
    Story early = WITHOUT_PARTY.when(seat("ada", SeatOrigin.ELECTED));
    early
        .finds(at(LEADERS_WITHOUT_PARTY), alone)
        .says(
            LEADERS_WITHOUT_PARTY,
            "union: There are leaders here, but nobody founded the party that they lead.",
            "R0.3, R4.1");
    early.when(founding()).finds(alone);
  }

  @ParameterizedTest
  @EnumSource(names = {"APPOINTED", "SELF_APPOINTED", "BORN_TO_IT"})
  void notElected(SeatOrigin origin) {
    Story taken = LED.when(seat("dora", origin));
    taken.finds(
        NOT_ELECTED,
        "union: Somebody who leads the party was not elected, but ",
        "R3.2, R3.1, R0.3");
    assertThat(taken.finding(NOT_ELECTED).toString()).doesNotContain("dora");
    assertThat(taken.finding(NOT_ELECTED).who()).isEqualTo(people("dora"));
    taken.when(leaving("dora")).finds();
  }

  @Test
  void whoWasElectedLeads() {
    LED.when(seat("dora", SeatOrigin.ELECTED)).findsNothing();
  }

  @Test
  void howSomebodyCameToASeatMayNotBeKnown() {
    Story unknown = LED.when(seat("dora", SeatOrigin.NOT_KNOWN)).findsNothing();
    assertThat(unknown.diagnosis().notExamined())
        .singleElement()
        .hasToString(
            "rule NotElected at union, entry e7: not examined: nobody wrote down how the seat was"
                + " filled");
  }

  @Test
  void notAMember() {
    Story stranger = LED.when(seat("ede", SeatOrigin.ELECTED));
    stranger.finds(
        NOT_A_MEMBER,
        "union: Somebody who leads the party is not a member of it.",
        "to mend it: admit them to the party");
    stranger.when(new MembersAdmitted(UNION, people("ede"))).finds();
    stranger.when(leaving("ede")).finds();
  }

  @Test
  void leaderLeftParty() {
    Story kept = LED.when(new MembersLeft(UNION, people("cem")));
    kept.finds(
        LEADER_LEFT_PARTY,
        "union: Somebody left the party and still leads it.",
        "R0.3",
        "instead: let them give up the seat first, then leave the party");
    kept.when(leaving("cem")).finds();
    kept.when(new MembersAdmitted(UNION, people("cem"))).finds();
    LED.when(new MembersLeft(UNION, people("dora"))).findsNothing();
  }

  @Test
  void standingUntested() {
    ImmutableList<Candidate> tested = RIGHT.candidates();
    Story elected =
        FOUNDED.together(
            election(
                ImmutableList.of(tested.get(0), tested.get(1), Candidate.of("cem")),
                RIGHT.eligible(),
                RIGHT.ballots(),
                RIGHT.count()));
    elected.finds(
        STANDING_UNTESTED,
        "union: The members elected somebody whom practice has not tested: for at least one of",
        "R3.1");
    assertThat(elected.finding(STANDING_UNTESTED).who()).isEqualTo(people("cem"));
  }

  private static LeadersElected election(
      ImmutableList<Candidate> candidates,
      Optional<Integer> eligible,
      ImmutableList<Ballot> ballots,
      String count) {
    return new LeadersElected(
        LEADERS, 3, eligible, candidates, ballots, count, RIGHT.elected(), ImmutableSet.of());
  }

  @Test
  void countNotFollowed() {
    Story other = FOUNDED.together(RIGHT.withElected(people("ada", "ben", "dora").asList()));
    other
        .finds(at(COUNT_NOT_FOLLOWED), at(STANDING_UNTESTED))
        .says(
            COUNT_NOT_FOLLOWED,
            "union: The ballots elected others than those who took the seats (approval).",
            "R3.1");
    assertThat(other.finding(COUNT_NOT_FOLLOWED).who()).isEqualTo(people("cem", "dora"));
  }

  @Test
  void ballotsThatNobodyCanCountAreNotExamined() {
    FOUNDED
        .together(election(RIGHT.candidates(), RIGHT.eligible(), RIGHT.ballots(), "lot"))
        .doesNotExamine(
            COUNT_NOT_FOLLOWED, "no count of the name 'lot' is known; a program can add its own");
    FOUNDED
        .together(election(RIGHT.candidates(), Optional.empty(), ImmutableList.of(), RIGHT.count()))
        .doesNotExamine(COUNT_NOT_FOLLOWED, "nobody wrote down the ballots");
  }

  @Test
  void recallWithoutMajority() {
    Story few = LED.when(recalled(1, 2));
    few.finds(
        RECALL_WITHOUT_MAJORITY,
        "union: Leaders lost their seats in a recall with 1 vote for it and 2 against.",
        "we ask that a party recalls leaders by vote, with more votes for it than against");
    few.when(seat("cem", SeatOrigin.ELECTED)).finds();
    LED.when(recalled(3, 1)).findsNothing();
  }

  private static LeadersRecalled recalled(int inFavour, int against) {
    return new LeadersRecalled(LEADERS, people("cem"), Optional.of(4), inFavour, against);
  }
}
