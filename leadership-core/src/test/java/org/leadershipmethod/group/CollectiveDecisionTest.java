package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.group.BranchOfFive.BRANCH;
import static org.leadershipmethod.group.BranchOfFive.METHOD;
import static org.leadershipmethod.group.BranchOfFive.people;
import static org.leadershipmethod.group.BranchOfFive.record;
import static org.leadershipmethod.group.BranchOfFive.strike;
import static org.leadershipmethod.group.GroupView.GROUPS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Ruling;

/** A leading group decides by the votes of those who sit there, each once. */
class CollectiveDecisionTest {

  private static final LocalDate MARCH = LocalDate.of(2030, 3, 1);
  private static final Practice START = Practice.resume(record(), METHOD);

  private static CollectiveDecision.Called strikeVote() {
    return CollectiveDecision.of(BRANCH, "strike").called("d1");
  }

  @Test
  void aDecisionIsTakenAndStands() {
    UnitId members = UnitId.of("members");
    UnitId board = UnitId.of("board");
    Ruling<Taken<CollectiveDecision>> ruling =
        START.take(
            strikeVote()
                .inFavour("ada", "ben")
                .against("cem")
                .abstaining("dora")
                .inFavour("eli")
                .restingOn(members)
                .overriding(board)
                .withMajorityShownBy(EntryId.of("e1")),
            MARCH);
    CollectiveDecision decision = ruling.orElseThrow().value();
    assertThat(decision.group()).isEqualTo(BRANCH);
    assertThat(decision.decision()).isEqualTo(DecisionId.of("d1"));
    assertThat(decision.matter()).isEqualTo(Matter.of("strike"));
    DecisionTaken event = decision.event();
    assertThat(event.inFavour()).isEqualTo(people("ada", "ben", "eli"));
    assertThat(event.against()).isEqualTo(people("cem"));
    assertThat(event.abstaining()).isEqualTo(people("dora"));
    assertThat(event.restsOn()).containsExactly(members);
    assertThat(event.overrides()).containsExactly(board);
    assertThat(event.claimsMajority()).isTrue();
    assertThat(event.cites()).containsExactly(EntryId.of("e1"));
    GroupRecord group = ruling.orElseThrow().practice().situation().view(GROUPS).of(BRANCH);
    StandingDecision standing = group.decision(DecisionId.of("d1")).orElseThrow();
    assertThat(standing.event()).isEqualTo(event);
    assertThat(standing.entry()).isEqualTo(EntryId.of("e2"));
    assertThat(standing.turn().position()).isEqualTo(1);
    assertThat(standing.attendance()).isEqualTo(new Attendance(5, 3, 1, 1, 0));
    assertThat(standing.attendance()).hasToString("5 of 5 took part, 3 in favour and 1 against");
    assertThat(decision.absent(group)).isEmpty();
    assertThat(CollectiveDecision.read(event)).contains(decision);
  }

  @Test
  void whatBreaksAClauseIsRefused() {
    assertThat(START.take(strikeVote().inFavour("ada"), MARCH).toString())
        .contains("One person alone took the decision")
        .contains("instead: put it to the leading group, so that at least 3 decide together");
    assertThat(START.take(strikeVote().inFavour("ada", "ben"), MARCH).toString())
        .contains("DecisionWithoutQuorum");
    assertThat(
            START
                .take(strikeVote().inFavour(people("ada")).against(people("ben", "cem")), MARCH)
                .toString())
        .contains("DecisionWithoutMajority");
  }

  @Test
  void onlyThoseWithASeatVoteAndEachOnce() {
    Ruling<?> ruling =
        START.take(
            strikeVote()
                .inFavour("ada", "ben", "ada", "guest")
                .against("ben")
                .abstaining(people("ada", "lodger")),
            MARCH);
    assertThat(ruling.toString())
        .isEqualTo(
            """
            Refused:
            the votes: found 'ada' twice, expected one vote of each
            the votes: found 'guest', expected somebody who sits in the leading group of branch
            the votes: found 'ben' twice, expected one vote of each
            the votes: found 'lodger', expected somebody who sits in the leading group of branch""");
  }

  @Test
  void nobodyStandsOnTwoSides() {
    DecisionTaken twice = strike(people("ada", "ben"), people("ben"));
    assertThat(CollectiveDecision.read(twice)).isEmpty();
    assertThatThrownBy(() -> new CollectiveDecision(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stood on two sides");
  }

  @Test
  void aDecisionCanBeChangedPartByPart() {
    DecisionTaken decision = strike(people("ada"), people()).withMatter(Matter.of("dues"));
    assertThat(decision.matter()).hasToString("dues");
    assertThat(decision.withMajorityShownBy(List.of(EntryId.of("e1"))).withoutMajorityClaimed())
        .isEqualTo(decision);
    assertThat(decision.key()).hasToString("decision d1 of the leading group of branch");
    assertThat(strikeVote().inFavour("ada"))
        .hasToString("decision d1 of the leading group of branch on strike");
  }
}
