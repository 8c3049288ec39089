package org.leadershipmethod.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.leadershipmethod.input.Problem;

/** How many took part and how many agree: whole numbers and exact fractions. */
class VoteTest {

  @Property(tries = 300)
  void sharesAreComparedExactly(
      @ForAll @IntRange(max = 12) int part,
      @ForAll @IntRange(min = 12, max = 15) int whole,
      @ForAll @IntRange(max = 12) int otherPart,
      @ForAll @IntRange(min = 12, max = 15) int otherWhole) {
    Share share = Share.of(part, whole);
    Share other = Share.of(otherPart, otherWhole);
    int difference = Integer.signum(part * otherWhole - otherPart * whole);
    assertThat(Integer.signum(share.compareTo(other))).isEqualTo(difference);
    assertThat(share.equals(other)).isEqualTo(difference == 0);
    assertThat(new Quorum(other).isReachedBy(part, whole)).isEqualTo(difference >= 0);
    assertThat(new Majority(other).isReachedBy(part, whole)).isEqualTo(difference > 0);
  }

  @Property(tries = 300)
  void hundredthsAreRoundedDown(
      @ForAll @IntRange(min = 1) int whole, @ForAll @IntRange(min = 0) int some) {
    int part = (int) ((long) some * whole / Integer.MAX_VALUE);
    assertThat(Share.of(part, whole).percent())
        .isEqualTo(
            BigDecimal.valueOf(100L * part)
                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                    .toPlainString()
                + " %");
  }

  @Example
  void twoThirdsOfThreeIsNotMoreThanTwoThirds() {
    assertThat(Majority.TWO_THIRDS.isReachedBy(2, 3)).isFalse();
    assertThat(Majority.TWO_THIRDS.isReachedBy(3, 4)).isTrue();
    assertThat(Quorum.of(2, 3).isReachedBy(2, 3)).isTrue();
    assertThat(Majority.SIMPLE.isReachedBy(0, 0)).isFalse();
    assertThat(Majority.SIMPLE).hasToString("more than 1/2");
    assertThat(Quorum.HALF).hasToString("at least 1/2");
  }

  @Example
  void aTurnoutIsOfThoseWhoCouldVote() {
    Turnout turnout = Turnout.of(392, 309).orElseThrow();
    assertThat(turnout).hasToString("309 of 392 (78.8 %)");
    assertThat(Quorum.of(3, 4).isReachedBy(turnout)).isTrue();
    assertThat(Quorum.of(4, 5).isReachedBy(turnout)).isFalse();
    assertThat(Turnout.of(8, 9).problems())
        .containsExactly(
            new Problem(
                "ballots cast", "9 with 8 eligible", "no more ballots than people who may vote"));
    assertThat(Turnout.of(0, 0).problems())
        .containsExactly(new Problem("eligible", "0", "1 or more"));
    assertThat(Turnout.of(3, -1).problems())
        .containsExactly(new Problem("ballots cast", "-1", "0 or more"));
    assertThatThrownBy(() -> new Turnout(8, 9)).isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void aVoteIsCarriedByEnoughOfEnough() {
    Vote vote = Vote.of(9, 3, 2).orElseThrow();
    assertThat(vote.present()).isEqualTo(5);
    assertThat(vote.isCarried(Quorum.HALF, Majority.SIMPLE)).isTrue();
    assertThat(vote.isCarried(Quorum.of(2, 3), Majority.SIMPLE)).isFalse();
    assertThat(vote.isCarried(Quorum.HALF, Majority.TWO_THIRDS)).isFalse();
    assertThat(new Vote(9, 2, 2, 5).isCarried(Quorum.HALF, Majority.SIMPLE)).isFalse();
    assertThat(new Vote(9, 0, 0, 9).isCarried(Quorum.HALF, Majority.of(0, 1))).isFalse();
    assertThat(new Vote(9, 1, 0, 8)).hasToString("1 for, 0 against, 8 abstaining, of 9 seats");
  }

  @Example
  void noMoreVotesThanSeats() {
    assertThat(Vote.of(3, 2, 2).problems())
        .containsExactly(new Problem("votes", "4 with 3 seats", "no more votes than seats"));
    assertThat(Vote.of(3, Integer.MAX_VALUE, Integer.MAX_VALUE).problems()).hasSize(1);
    assertThat(Vote.of(3, 2, -1).problems())
        .containsExactly(
            new Problem("votes", "2 for, -1 against, 0 abstaining", "numbers of 0 or more"));
    assertThat(Vote.of(0, 0, 0).problems()).containsExactly(new Problem("seats", "0", "1 or more"));
    assertThatThrownBy(() -> new Vote(1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Share.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
