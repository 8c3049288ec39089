package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyBounds.ELECTION_QUORUM;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/** How many of a party have to vote. */
class TooFewVotedTest {

  private static final EconomicPosition WAGES = EconomicPosition.of("wage labour");
  private static final EconomicPosition OWNING = EconomicPosition.of("owning");
  private static final PartyId PARTY = PartyId.of("union");
  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP, SOCIETY);
  private static final When DAY = When.on(LocalDate.of(2031, 3, 1));

  private static ImmutableSet<PersonId> people(String... ids) {
    return List.of(ids).stream().map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }

  private static Diagnosis diagnosis(
      LeadershipMethod method, Optional<Integer> eligible, int cast) {
    return diagnosis(method, election(eligible, cast, "ada", "ben"));
  }

  private static Diagnosis diagnosis(LeadershipMethod method, LeadersElected election) {
    Masses masses =
        Masses.builder().people(WAGES, "ada", "ben", "cem").people(OWNING, "otto").build();
    Chronicle chronicle =
        Chronicle.builder()
            .add(new MassesRecorded(masses), DAY)
            .add(
                new StruggleRecorded(
                    WAGES, ImmutableSet.of(OWNING), StruggleStage.POLITICAL, ImmutableList.of()),
                DAY)
            .add(
                new PartyFounded(
                    PARTY,
                    ImmutableSet.of(WAGES),
                    ImmutableSet.of(Interest.of("weekly pay")),
                    ImmutableList.of(Goal.of("a wage law")),
                    people("ada", "ben", "cem"),
                    GroupingKind.PARTY,
                    Optional.empty()),
                DAY)
            .add(election, DAY)
            .build();
    return Diagnosis.of(method, chronicle, DAY.latest());
  }

  private static LeadersElected election(Optional<Integer> eligible, int cast, String... elected) {
    Standing standing = Standing.shownBy(EntryId.of("e2"));
    return new LeadersElected(
        PARTY.leadership(),
        2,
        eligible,
        ImmutableList.of(Candidate.of("ada").with(standing), Candidate.of("ben").with(standing)),
        ImmutableList.copyOf(Collections.nCopies(cast, Choices.of("ada", "ben"))),
        "approval",
        Arrays.stream(elected).map(PersonId::of).collect(ImmutableList.toImmutableList()),
        ImmutableSet.of());
  }

  @Test
  void lessThanHalfIsTooFew() {
    Diagnosis diagnosis = diagnosis(METHOD, Optional.of(5), 2);
    assertThat(diagnosis.open()).hasSize(1);
    Finding finding = diagnosis.open().get(0);
    assertThat(finding.rule()).isEqualTo(RuleId.of("TooFewVoted"));
    assertThat(finding.ours()).isTrue();
    assertThat(finding.toString())
        .contains("union: Only 2 of 5 (40.0 %) voted.")
        .contains("missing: enough votes: at least 1/2")
        .contains("find out why people stay away");
    assertThat(diagnosis.notExamined()).isEmpty();
  }

  @Test
  void halfIsEnough() {
    assertThat(diagnosis(METHOD, Optional.of(4), 2).findings()).isEmpty();
  }

  @Test
  void anotherQuorumCanBeStated() {
    LeadershipMethod method = METHOD.with(ELECTION_QUORUM, Quorum.of(2, 5));
    assertThat(diagnosis(method, Optional.of(5), 2).findings()).isEmpty();
    assertThat(diagnosis(method, Optional.of(6), 2).open()).hasSize(1);
  }

  @Test
  void nothingIsSaidWhereItIsNotKnownWhoCouldVote() {
    assertThat(diagnosis(METHOD, Optional.empty(), 1).findings()).isEmpty();
  }

  @Test
  void moreBallotsThanVotersIsForAnotherRule() {
    assertThat(diagnosis(METHOD, Optional.of(1), 2).open())
        .extracting(finding -> finding.rule().value())
        .containsExactly("CountNotFollowed");
  }

  @Test
  void whereNobodyWasElectedNobodyLeadsWhomAFewElected() {
    assertThat(diagnosis(METHOD, election(Optional.of(5), 2)).open())
        .extracting(finding -> finding.rule().value())
        .doesNotContain("TooFewVoted");
    assertThat(diagnosis(METHOD, election(Optional.of(5), 2, "ada")).open())
        .extracting(finding -> finding.rule().value())
        .contains("TooFewVoted");
  }
}
