package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Village.UNION;
import static org.leadershipmethod.society.Village.election;
import static org.leadershipmethod.society.Village.led;
import static org.leadershipmethod.society.Village.mandated;
import static org.leadershipmethod.society.Village.people;
import static org.leadershipmethod.society.Village.union;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chain.Answers;
import org.leadershipmethod.chain.Chain;
import org.leadershipmethod.chain.MassesConsulted;
import org.leadershipmethod.chain.Support;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/** What the values of a society are equal to, and what is proposed where a count was not kept. */
class SocietyValuesTest {

  private static final LocalDate DAY = LocalDate.of(2030, 1, 2);

  private static PartyLeadingGroup leaders(Village village) {
    return Chain.of(UNION, Practice.resume(village.chronicle(), Village.METHOD).situation())
        .leaders()
        .orElseThrow();
  }

  @Test
  void leadersAreTheSameByWhoLeadsWhichParty() {
    PartyLeadingGroup three = leaders(led());
    assertThat(three).isEqualTo(leaders(led())).hasSameHashCodeAs(leaders(led()));
    PartyLeadingGroup two = leaders(union().on(0, Village.elected("anna", "ben")));
    assertThat(three).isNotEqualTo(two).doesNotHaveSameHashCodeAs(two).isNotEqualTo("anna");
    assertThat(three).hasToString(three.key() + ", 3 people");
  }

  @Test
  void supportReadsInWords() {
    assertThat(new Support(20, 12, 5)).hasToString("12 of 20 asked in favour, 5 against");
  }

  @Test
  void ofManyPeopleEachKeepsTheirPosition() {
    MassesBuilder builder = Masses.builder();
    IntStream.range(0, 100)
        .forEach(
            nth ->
                builder.people(nth % 3 == 0 ? Village.OWNING : Village.WORK, "p" + nth, "q" + nth));
    Masses masses = builder.build();
    assertThat(masses.size()).isEqualTo(200);
    assertThat(masses.size(Village.OWNING)).isEqualTo(68);
    assertThat(masses.positionOf(people("p99").asList().get(0))).contains(Village.OWNING);
    assertThat(masses.positionOf(people("q98").asList().get(0))).contains(Village.WORK);
  }

  private static Finding refused(LeadersElected election) {
    return Practice.resume(union().chronicle(), Village.METHOD)
        .take(Step.of(election), DAY)
        .fold(taken -> ImmutableList.<Finding>of(), Ruling.Refused::findings)
        .stream()
        .filter(one -> one.rule().equals(SocietyRuleId.COUNT_NOT_FOLLOWED))
        .findFirst()
        .orElseThrow();
  }

  private static LeadersElected voted(ImmutableList<String> votes, String... seated) {
    return election(
        votes.stream()
            .flatMap(one -> people(one).stream())
            .collect(ImmutableList.toImmutableList()),
        people(seated).asList());
  }

  @Test
  void whoWasVotedForIsProposedWhereSomebodyElseWasSeated() {
    LeadersElected election = voted(ImmutableList.of("anna", "anna", "ben", "ben"), "anna", "cara");
    assertThat(refused(election).instead())
        .singleElement()
        .isInstanceOfSatisfying(
            Remedy.Proposal.class,
            one ->
                assertThat(one.events())
                    .containsExactly(election.withElected(people("anna", "ben").asList())));
  }

  @Test
  void whereTheCountIsTiedPeopleVoteAgain() {
    LeadersElected election =
        voted(ImmutableList.of("anna", "anna", "ben", "cara"), "anna", "dora");
    assertThat(refused(election).instead()).singleElement().isInstanceOf(Remedy.ForPeople.class);
  }

  @Test
  void whereThereAreTooManyBallotsPeopleVoteAgain() {
    LeadersElected all = voted(ImmutableList.of("anna", "anna", "ben", "ben"), "anna", "ben");
    LeadersElected election =
        new LeadersElected(
            all.group(),
            all.seats(),
            Optional.of(3),
            all.candidates(),
            all.ballots(),
            all.count(),
            all.elected(),
            ImmutableSet.of());
    assertThat(refused(election).instead()).singleElement().isInstanceOf(Remedy.ForPeople.class);
  }

  private static MassesConsulted asked(Matter matter, Answers... answers) {
    return new MassesConsulted(UNION, matter, ImmutableList.copyOf(answers));
  }

  private static Answers answers(EconomicPosition of, int asked, int inFavour) {
    return new Answers(of, Part.ACTIVE, asked, inFavour, 0);
  }

  private static int notShown(MassesConsulted asked) {
    return mandated()
        .on(1, asked)
        .on(2, Village.decision().withMajorityShownBy(List.of(EntryId.of("e7"))))
        .said("MajorityNotShown", 2)
        .size();
  }

  @Test
  void aMajorityIsShownByThoseWhoWereAskedAboutTheMatter() {
    Answers workers = answers(Village.WORK, 4, 3);
    Answers owners = answers(Village.OWNING, 2, 2);
    assertThat(notShown(asked(Village.STRIKE, workers, owners))).isZero();
    assertThat(notShown(asked(Matter.of("hall"), workers, owners))).isEqualTo(1);
    assertThat(notShown(asked(Village.STRIKE, answers(Village.WORK, 0, 0), owners))).isEqualTo(1);
  }

  @Test
  void aClassInWhichNobodyWasAskedKeepsNoLinkToItsPartyAlive() {
    Answers owners = answers(Village.OWNING, 2, 1);
    assertThat(
            union()
                .on(50, asked(Village.STRIKE, answers(Village.WORK, 0, 0), owners))
                .said("BrokenLink", 90))
        .singleElement()
        .asString()
        .startsWith("The link between the party and its class is broken");
  }

  @Test
  void whoLeavesAPartyWithoutHavingBeenInItIsTold() {
    assertThat(union().on(1, new MembersLeft(UNION, people("anna", "zoe"))).unknown())
        .contains("who left the party: found 'zoe', expected a member of union");
  }
}
