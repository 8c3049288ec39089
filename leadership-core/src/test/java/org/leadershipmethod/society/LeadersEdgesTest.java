package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Village.METHOD;
import static org.leadershipmethod.society.Village.UNION;
import static org.leadershipmethod.society.Village.decision;
import static org.leadershipmethod.society.Village.elected;
import static org.leadershipmethod.society.Village.election;
import static org.leadershipmethod.society.Village.founded;
import static org.leadershipmethod.society.Village.led;
import static org.leadershipmethod.society.Village.mandated;
import static org.leadershipmethod.society.Village.night;
import static org.leadershipmethod.society.Village.people;
import static org.leadershipmethod.society.Village.struggle;
import static org.leadershipmethod.society.Village.voiced;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Quality;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.Proposed;

/**
 * Who leads a party, at the edges: what mends a finding and what does not, and figures of any size.
 */
class LeadersEdgesTest {

  private static final PersonId DORA = PersonId.of("dora");
  private static final PersonId EMIL = PersonId.of("emil");

  private static SeatTaken taken(PersonId person, SeatOrigin origin) {
    return new SeatTaken(UNION.leadership(), person, origin);
  }

  @Test
  void leadersLeadAParty() {
    Village without = people().on(1, elected("anna", "ben"));
    assertThat(without.said("LeadersWithoutParty", 1))
        .containsExactly("There are leaders here, but nobody founded the party that they lead.");
    Village gone =
        without
            .on(2, new SeatLeft(UNION.leadership(), PersonId.of("anna")))
            .on(2, new SeatLeft(UNION.leadership(), PersonId.of("ben")));
    assertThat(gone.open(2)).isEmpty();
    assertThat(led().open(0)).isEmpty();
  }

  @Test
  void leadersAreMembers() {
    Village stranger = led().on(1, taken(EMIL, SeatOrigin.ELECTED));
    Finding finding = stranger.open(1).get(0);
    assertThat(finding.breach().said().toString())
        .isEqualTo("Somebody who leads the party is not a member of it.");
    assertThat(finding.who()).containsExactly(EMIL);
    assertThat(finding.explanation()).doesNotContain("emil");
    assertThat(stranger.on(2, new SeatLeft(UNION.leadership(), EMIL)).open(2)).isEmpty();
    assertThat(stranger.on(2, new MembersAdmitted(UNION, people("emil"))).open(2)).isEmpty();
    LeadersRecalled recalled =
        new LeadersRecalled(UNION.leadership(), people("emil"), Optional.empty(), 3, 1);
    assertThat(stranger.on(2, recalled).open(2)).isEmpty();
  }

  @Test
  void leadersAreKnownByTheirDeeds() {
    for (Quality quality : Quality.values()) {
      Standing standing = Standing.shownBy(EntryId.of("e1")).with(quality);
      LeadersElected election =
          election(
              ImmutableList.of(Candidate.of(DORA).with(standing)),
              List.of(SingleChoice.of(DORA)),
              "plurality",
              ImmutableList.of(DORA));
      assertThat(led().on(1, election).said("StandingUntested", 1))
          .singleElement()
          .asString()
          .startsWith(
              "The members elected somebody whom practice has not tested: for at least one of three");
    }
    assertThat(led().on(1, elected("dora")).open(1)).isEmpty();
  }

  @Test
  void aSeatKeptEmptyIsNotMendedByTheNextDecision() {
    Village empty = mandated().on(1, election(people("dora").asList(), ImmutableList.of()));
    assertThat(empty.open(1)).hasSize(1);
    assertThat(empty.on(2, decision()).open(2)).hasSize(1);
    assertThat(empty.on(2, decision()).on(3, elected("dora")).open(3)).isEmpty();
  }

  @Test
  void nobodyVotesTwice() {
    LeadersElected crowded =
        election(
            ImmutableList.of(Candidate.of(DORA).with(Standing.shownBy(EntryId.of("e1")))),
            List.of(
                SingleChoice.of(DORA),
                SingleChoice.of(DORA),
                SingleChoice.of(DORA),
                SingleChoice.of(DORA),
                SingleChoice.of(DORA)),
            "plurality",
            ImmutableList.of(DORA));
    assertThat(led().on(1, crowded).said("CountNotFollowed", 1))
        .containsExactly("The count has 5 ballots, but only 4 people could vote.");
  }

  @Test
  void whatCannotBeCountedIsNotExamined() {
    ImmutableList<Candidate> dora =
        ImmutableList.of(Candidate.of(DORA).with(Standing.shownBy(EntryId.of("e1"))));
    ImmutableList<PersonId> seated = ImmutableList.of(DORA);
    assertThat(led().on(1, election(dora, List.of(), "plurality", seated)).unknown())
        .containsExactly("nobody wrote down the ballots");
    assertThat(
            led().on(1, election(dora, List.of(SingleChoice.of(DORA)), "by lot", seated)).unknown())
        .containsExactly("no count of the name 'by lot' is known; a program can add its own");
    assertThat(
            led()
                .on(1, election(dora, List.of(SingleChoice.of(EMIL)), "plurality", seated))
                .unknown())
        .singleElement()
        .asString()
        .startsWith("the ballots cannot be counted: ");
  }

  private static LeadersRecalled recall(int inFavour, int against) {
    return new LeadersRecalled(
        UNION.leadership(), people("cara"), Optional.of(4), inFavour, against);
  }

  @Test
  void thePartyRecallsByMajority() {
    Village recalled = led().on(1, recall(2, 2));
    assertThat(recalled.said("RecallWithoutMajority", 1))
        .containsExactly("Leaders lost their seats in a recall with 2 votes for it and 2 against.");
    assertThat(recalled.on(2, elected("cara")).open(2)).isEmpty();
    assertThat(led().on(1, recall(2, 1)).open(1)).isEmpty();
    assertThat(led().on(1, recall(0, 0)).open(1)).hasSize(1);
    int most = Integer.MAX_VALUE;
    assertThat(led().on(1, recall(most, most)).open(1)).hasSize(1);
    assertThat(led().on(1, recall(most, most - 1)).open(1)).isEmpty();
  }

  @Test
  void whoWasNeverElectedDoesNotStayInAnElectedGroup() {
    Village appointed = led().on(1, taken(DORA, SeatOrigin.APPOINTED));
    Practice practice = Practice.resume(appointed.chronicle(), METHOD);
    Party party = practice.situation().view(SocietyView.SOCIETY).party(UNION).orElseThrow();
    LeadersElection.Seats seats =
        LeadersElection.of(party)
            .candidates(Candidate.of("ben").with(Standing.shownBy(EntryId.of("e1"))))
            .seats(1);
    List<SingleChoice> ballots = List.of(SingleChoice.of("ben"), SingleChoice.of("ben"));
    assertThat(practice.take(seats.counted(Counts.PLURALITY, ballots), Village.FIRST.plusDays(2)))
        .hasToString(
            "Refused:\nthe leaders who stay: found 1 who were not elected, or are no members,"
                + " expected elected members; the term of the others has to be over");
    PartyLeadingGroup group =
        practice
            .take(
                seats.leaving(ImmutableSet.of(DORA)).counted(Counts.PLURALITY, ballots),
                Village.FIRST.plusDays(2))
            .orElseThrow()
            .value();
    assertThat(group.members()).containsExactlyInAnyOrderElementsOf(people("anna", "ben", "cara"));
  }

  @Test
  void whoJoinedStaysWhenTheProgrammeIsMended() {
    Village village =
        people()
            .on(0, struggle(StruggleStage.POLITICAL))
            .on(0, voiced("bread"))
            .on(0, founded().stating(ImmutableSet.of(), ImmutableList.of()))
            .on(1, new MembersAdmitted(UNION, people("gus")));
    Practice practice = Practice.resume(village.chronicle(), METHOD);
    Proposed adopt = Proposed.afterwards(practice.diagnosis(night(1)).open().get(0)).get(0);
    Practice mended = practice.take(adopt.step(), When.at(night(1))).orElseThrow().practice();
    assertThat(mended.diagnosis(night(1)).open()).isEmpty();
    Party party = mended.situation().view(SocietyView.SOCIETY).party(UNION).orElseThrow();
    assertThat(party.isMember(PersonId.of("gus"))).isTrue();
    assertThat(party.programme().interests()).containsExactly(Interest.of("bread"));
  }

  @Test
  void aSeatThatTheVotesLeaveOpenGoesToOneOfThoseWhoHadThem() {
    Village led = Village.union().on(0, elected("anna", "ben"));
    ImmutableList<PersonId> tied = people("cara", "dora").asList();
    assertThat(led.on(1, election(tied, people("cara").asList())).open(1)).isEmpty();
    assertThat(led.on(1, election(tied, people("anna").asList())).said("CountNotFollowed", 1))
        .hasSize(1);
  }
}
