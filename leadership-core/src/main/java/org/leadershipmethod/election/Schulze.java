package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.leadershipmethod.person.PersonId;

/** The Schulze method. */
record Schulze(String name, Strength strength) implements TalliedCount<Ranking, PairTally> {

  @Override
  public Class<Ranking> counts() {
    return Ranking.class;
  }

  @Override
  public PairTally none(Iterable<PersonId> candidates) {
    return PairTally.none(candidates);
  }

  @Override
  public Outcome of(PairTally tally, int seats) {
    return explained(tally, seats).inFull();
  }

  @Override
  public Explanation explained(PairTally tally, int seats) {
    BeatPaths paths = BeatPaths.of(tally, strength);
    Places places = paths.places();
    Outcome outcome = places.outcome(seats, ImmutableList.of());
    SchulzeSteps steps = new SchulzeSteps(paths, places, outcome, strength);
    return new Explanation(
        outcome,
        seats,
        places.ranges(outcome),
        () ->
            Streams.concat(
                Stream.of(Figures.counted(tally, tally.blank(), seats)),
                steps.stream(),
                Stream.of(Figures.seated(outcome, seats))));
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
