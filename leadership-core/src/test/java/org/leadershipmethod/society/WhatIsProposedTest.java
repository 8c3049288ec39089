package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Village.METHOD;
import static org.leadershipmethod.society.Village.UNION;
import static org.leadershipmethod.society.Village.WORK;
import static org.leadershipmethod.society.Village.led;
import static org.leadershipmethod.society.Village.people;
import static org.leadershipmethod.society.Village.union;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.OfUnknownKind;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/**
 * What a practice says of a step of a society, and that it grants what it proposes in its place.
 */
class WhatIsProposedTest {

  private static final LocalDate DAY = Village.FIRST.plusDays(1);

  private record Newer(String kind) implements OfUnknownKind {}

  private static Practice practice(Village village) {
    return Practice.resume(village.chronicle(), METHOD);
  }

  /** What is proposed in place of a step that is refused for one finding. */
  private static ImmutableList<Event> proposed(Village village, Event event) {
    ImmutableList<Finding> findings =
        practice(village)
            .take(Step.of(event), DAY)
            .fold(taken -> ImmutableList.of(), Ruling.Refused::findings);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).instead()).singleElement().isInstanceOf(Remedy.Proposal.class);
    Remedy.Proposal proposal = (Remedy.Proposal) findings.get(0).instead().get(0);
    Practice kept = practice(village);
    for (Event one : proposal.events()) {
      kept = kept.note(one, DAY);
    }
    assertThat(kept.diagnosis(DAY).findings()).as("after %s", proposal).isEmpty();
    return proposal.events();
  }

  @Test
  void strangersAreAdmittedBeforeTheyLead() {
    SeatTaken seat = new SeatTaken(UNION.leadership(), PersonId.of("emil"), SeatOrigin.ELECTED);
    assertThat(proposed(led(), seat))
        .containsExactly(new MembersAdmitted(UNION, people("emil")), seat);
  }

  @Test
  void aPartyIsFoundedForWhatItsClassHasVoiced() {
    Village founding =
        Village.people()
            .on(0, Village.struggle(StruggleStage.POLITICAL))
            .on(0, Village.voiced("bread"));
    PartyFounded silent = Village.founded().stating(ImmutableSet.of(), ImmutableList.of());
    PartyFounded better = (PartyFounded) proposed(founding, silent).get(0);
    assertThat(better.interests()).containsExactly(Village.BREAD);
    assertThat(better.goals()).isNotEmpty();
    PartyFounded aimless =
        Village.founded().stating(Village.founded().interests(), ImmutableList.of());
    assertThat(((PartyFounded) proposed(founding, aimless).get(0)).interests())
        .isEqualTo(aimless.interests());
  }

  @Test
  void whatIsOpposedIsStatedAnewAsWhatHolds() {
    RelationStated opposed = new RelationStated(UNION, "opposes", new ClassId(WORK));
    assertThat(proposed(union(), opposed))
        .containsExactly(new RelationStated(UNION, "represents", new ClassId(WORK)));
  }

  private static Ruling<Taken<PartyLeadingGroup>> elected(Village village, int ballots) {
    Party party =
        practice(village).situation().view(SocietyView.SOCIETY).party(UNION).orElseThrow();
    List<SingleChoice> votes = Collections.nCopies(ballots, SingleChoice.of("ben"));
    return practice(village)
        .take(
            LeadersElection.of(party)
                .candidates(Candidate.of("ben"))
                .seats(1)
                .counted(Counts.PLURALITY, votes),
            DAY);
  }

  @Test
  void anElectionHasABallotForEachMemberAtMostAndTwoLeadersAtLeast() {
    assertThat(elected(led(), 5))
        .hasToString("Refused:\nthe ballots: found 5 ballots, expected one for each of 4");
    assertThat(elected(union(), 4))
        .hasToString("Refused:\nthe leaders: found 1 afterwards, expected two or more");
  }

  @Test
  void aWrongCountShowsAlsoAfterWhatIsNotKnownHere() {
    Village unknown = union().on(0, new Newer("newer"));
    ImmutableList<PersonId> voted = people("anna", "ben").asList();
    ImmutableList<PersonId> seated = people("anna", "dora").asList();
    assertThat(unknown.on(1, Village.election(voted, seated)).said("CountNotFollowed", 1))
        .containsExactly("The ballots elected others than those who took the seats (plurality).");
    assertThat(
            unknown
                .on(1, new SeatTaken(UNION.leadership(), PersonId.of("emil"), SeatOrigin.ELECTED))
                .said("NotAMember", 1))
        .as("emil may have been admitted")
        .isEmpty();
  }

  @Test
  void whoBelongsToAClass() {
    SocialClass workers =
        Village.MASSES.classes().stream()
            .filter(one -> one.position().equals(WORK))
            .findFirst()
            .orElseThrow();
    assertThat(workers.contains(PersonId.of("anna"))).isTrue();
    assertThat(workers.contains(PersonId.of("emil"))).isFalse();
    assertThat(workers.contains(PersonId.of("nobody"))).isFalse();
  }
}
