package org.leadershipmethod.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.leadershipmethod.person.PersonId;

/** Many ballots, and many candidates. */
class BigPollTest {

  private static List<PersonId> candidates(int size) {
    return IntStream.range(0, size).mapToObj(one -> PersonId.of("p" + one)).toList();
  }

  private static List<Ranking> ballots(List<PersonId> candidates, int size) {
    Random chance = new Random(7);
    List<PersonId> order = new ArrayList<>(candidates);
    List<Ranking> ballots = new ArrayList<>();
    for (int one = 0; one < size; one++) {
      Collections.shuffle(order, chance);
      ballots.add(Ranking.of(order.subList(0, 1 + chance.nextInt(order.size()))));
    }
    return ballots;
  }

  @Test
  @Timeout(60)
  void aMillionBallotsOfTwentyCandidatesAreCountedInParts() {
    List<PersonId> candidates = candidates(20);
    List<Ranking> part = ballots(candidates, 10_000);
    PairTally tally = Counts.SCHULZE.none(candidates);
    for (int one = 0; one < 100; one++) {
      tally = tally.merge(Counts.SCHULZE.none(candidates).plus(part));
    }
    PairTally ofPart = Counts.SCHULZE.none(candidates).plus(part);
    assertThat(tally.ballots()).isEqualTo(1_000_000);
    assertThat(tally.above(candidates.get(3), candidates.get(5)))
        .isEqualTo(100 * ofPart.above(candidates.get(3), candidates.get(5)));
    assertThat(Counts.SCHULZE.of(tally, 6).order()).isEqualTo(Counts.SCHULZE.of(ofPart, 6).order());
  }

  @Test
  @Timeout(60)
  void hundredsOfCandidatesAreNoTrouble() {
    List<PersonId> candidates = candidates(200);
    Outcome outcome =
        Counts.SCHULZE.of(Poll.<Ranking>of(candidates, ballots(candidates, 100), 5).orElseThrow());
    assertThat(outcome.elected().size() + outcome.seatsTied()).isEqualTo(5);
    assertThat(outcome.order().stream().mapToInt(place -> place.size()).sum()).isEqualTo(200);
  }
}
