package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.leadershipmethod.person.PersonId;

/**
 * Whoever is mentioned by more ballots stands before whoever is mentioned by fewer; whom none
 * mentions cannot be elected.
 */
record MostVotes<B extends Ballot>(String name, Class<B> counts)
    implements TalliedCount<B, VoteTally<B>> {

  @Override
  public VoteTally<B> none(Iterable<PersonId> candidates) {
    return VoteTally.none(candidates);
  }

  @Override
  public Outcome of(VoteTally<B> tally, int seats) {
    return explained(tally, seats).inFull();
  }

  @Override
  public Explanation explained(VoteTally<B> tally, int seats) {
    Places places = places(tally);
    Outcome outcome = places.outcome(seats, ImmutableList.of());
    return new Explanation(
        outcome,
        seats,
        places.ranges(outcome),
        () ->
            Streams.concat(
                Stream.of(Figures.counted(tally, tally.blank(), seats)),
                places.bestFirst().stream().map(one -> votes(places.person(one), tally)),
                Stream.of(Figures.seated(outcome, seats))));
  }

  private static String votes(PersonId person, VoteTally<?> tally) {
    return Figures.name(person) + ": " + Figures.number(tally.votes(person), "vote") + ".";
  }

  private static Places places(VoteTally<?> tally) {
    int size = tally.candidates().size();
    int[] above = new int[size];
    int[] below = new int[size];
    int electable = 0;
    long[] sorted = tally.sortedVotes();
    for (int one = 0; one < size; one++) {
      below[one] = firstNotBelow(sorted, tally.votes(one));
      above[one] = size - firstNotBelow(sorted, tally.votes(one) + 1);
      electable += tally.votes(one) > 0 ? 1 : 0;
    }
    return new Places(tally.candidates(), above, below, electable);
  }

  /** How many of these ascending numbers are below a bound. */
  private static int firstNotBelow(long[] sorted, long bound) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < bound) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
