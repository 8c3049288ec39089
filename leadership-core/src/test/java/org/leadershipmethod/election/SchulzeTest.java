package org.leadershipmethod.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.person.PersonId;

/** Elections by the Schulze method that were counted by hand. */
class SchulzeTest {

  private static final List<PersonId> ABC = people("A", "B", "C");

  private final List<Ranking> ballots = new ArrayList<>();

  /** So many ballots with this order; letters that are missing are no opinion. */
  private SchulzeTest cast(int times, String bestFirst) {
    Ranking ballot =
        Ranking.of(Splitter.fixedLength(1).splitToStream(bestFirst).toArray(String[]::new));
    ballots.addAll(Collections.nCopies(times, ballot));
    return this;
  }

  private Outcome counted(TalliedCount<Ranking, ?> count, List<PersonId> candidates, int seats) {
    return count.of(Poll.<Ranking>of(candidates, ballots, seats).orElseThrow());
  }

  private static List<PersonId> people(String... ids) {
    return List.of(ids).stream().map(PersonId::of).toList();
  }

  private static List<ImmutableSet<PersonId>> each(String... ids) {
    return people(ids).stream().map(ImmutableSet::of).toList();
  }

  /**
   * A wins against B by 11, B against C by 13, C against A by 10: the circle breaks where it is
   * weakest, so that the chain from A to C, as strong as 11, beats the pair of C and A.
   */
  @Test
  void aCircleBreaksAtItsWeakestPair() {
    Outcome outcome = cast(7, "ABC").cast(6, "BCA").cast(4, "CAB").counted(Counts.SCHULZE, ABC, 1);
    assertThat(outcome.order()).isEqualTo(each("A", "B", "C"));
    assertThat(outcome.elected()).isEqualTo(people("A"));
    assertThat(outcome.isTied()).isFalse();
    assertThat(outcome.steps())
        .containsExactly(
            "17 ballots, 3 candidates, 1 seat.",
            "Pairs: how many ballots rank one above the other, of the ballots that rank both. A"
                + " won pair is as strong as its winning votes.",
            "A against B 11:6, C 7:10.",
            "B against C 13:4.",
            "Chains: each is as strong as its weakest pair. Between these two the stronger chain"
                + " decides; otherwise whoever wins a pair beats the other.",
            "A > B (11); B > C > A (10): A beats B.",
            "A > B > C (11); C > A (10): A beats C.",
            "B > C (13); C > A > B (10): B beats C.",
            "Place 1: A beats 2 of the others and loses to none.",
            "Place 2: B beats 1 of the others and loses to 1.",
            "Place 3: C beats none of the others and loses to 2.",
            "Elected: A.");
  }

  /** E wins a single pair, and is first all the same: 17 of A, who leads on to all others. */
  @Test
  void longChainsDecideAmongFive() {
    Outcome outcome =
        cast(8, "EACBD")
            .cast(5, "DABCE")
            .cast(7, "BCDEA")
            .cast(2, "ECDAB")
            .counted(Counts.SCHULZE, people("A", "B", "C", "D", "E"), 2);
    assertThat(outcome.order()).isEqualTo(each("E", "C", "A", "B", "D"));
    assertThat(outcome.elected()).isEqualTo(people("E", "C"));
    assertThat(outcome.steps())
        .contains(
            "E against C 10:12, A 17:5, B 10:12, D 10:12.",
            "E > A > C (13); C > E (12): E beats C.",
            "C > D > A (14); A > C (13): C beats A.",
            "C > D > A > B (14); B > D > A > C (13): C beats B.",
            "A > B > D (15); D > A (14): A beats D.");
  }

  /** Nobody ranks B and C, so nothing tells the two apart, whatever is said of A. */
  @Test
  void aPairIsComparedOnTheBallotsThatRankBoth() {
    Outcome outcome = cast(3, "BA").cast(1, "CA").counted(Counts.SCHULZE, ABC, 1);
    assertThat(outcome.steps()).contains("B against C 0:0, A 3:0.", "C against A 1:0.");
    assertThat(outcome.elected()).isEmpty();
    assertThat(outcome.tied()).containsExactlyInAnyOrderElementsOf(people("B", "C"));
    assertThat(outcome.seatsTied()).isEqualTo(1);
    assertThat(outcome.steps())
        .endsWith(
            "Place 1 to 2: B beats 1 of the others and loses to none.",
            "Place 1 to 2: C beats 1 of the others and loses to none.",
            "Place 3: A beats none of the others and loses to 2.",
            "Nobody is elected for certain. Tied for 1 seat: B, C; the ballots do not decide, and"
                + " no lot is drawn.");
  }

  @Test
  void noOpinionCanBeMadeTheLastPlace() {
    cast(3, "BA").cast(1, "CA");
    ballots.replaceAll(ballot -> ballot.withOthersLast(ABC));
    Outcome outcome = counted(Counts.SCHULZE, ABC, 1);
    assertThat(outcome.order()).isEqualTo(each("B", "A", "C"));
    assertThat(outcome.elected()).isEqualTo(people("B"));
  }

  /**
   * A wins against B by 2:0, B against C by 3:2, C against A by 3:0. By winning votes the first
   * pair is the weakest, by leads the second.
   */
  @Test
  void theStrengthOfPairsIsAChoice() {
    cast(1, "CA").cast(3, "BC").cast(2, "CAB");
    assertThat(counted(Counts.SCHULZE, ABC, 1).elected()).isEqualTo(people("B"));
    assertThat(counted(Counts.schulze(Strength.MARGINS), ABC, 1).elected()).isEqualTo(people("C"));
  }

  /**
   * X stands first because X > A > Y is as strong as 6 and Y > X only as strong as 4. Two ballots
   * more that rank X first also rank Y above A, which takes the chain away.
   */
  @Test
  void aBallotThatRanksSomebodyFirstCanHarmThemByWhatItSaysOfOthers() {
    List<PersonId> candidates = people("A", "X", "Y");
    cast(7, "XA").cast(6, "AY").cast(5, "YA").cast(4, "YX");
    assertThat(counted(Counts.SCHULZE, candidates, 1).elected()).isEqualTo(people("X"));
    cast(2, "XYA");
    assertThat(counted(Counts.SCHULZE, candidates, 1).elected()).isEqualTo(people("Y"));
  }

  @Test
  void whomNoBallotRanksIsNotElected() {
    Outcome outcome = cast(2, "BA").counted(Counts.SCHULZE, ABC, 3);
    assertThat(outcome.order()).isEqualTo(each("B", "A", "C"));
    assertThat(outcome.elected()).isEqualTo(people("B", "A"));
    assertThat(outcome.isTied()).isFalse();
    assertThat(outcome.steps())
        .endsWith(
            "No ballot ranks C, so C cannot be elected.",
            "Elected: B, A. Nobody is left for 1 seat.");
  }

  @Test
  void aPollWithoutBallotsElectsNobody() {
    Outcome outcome = counted(Counts.SCHULZE, ABC, 2);
    assertThat(outcome.order()).containsExactly(ImmutableSet.copyOf(ABC));
    assertThat(outcome.elected()).isEmpty();
    assertThat(outcome.isTied()).isFalse();
    assertThat(Counts.APPROVAL.of(Poll.<Choices>of(ABC, List.of(), 2).orElseThrow()).elected())
        .isEmpty();
  }
}
