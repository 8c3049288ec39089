package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
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
    BeatPaths paths = BeatPaths.of(tally, strength);
    Places places = paths.places();
    Outcome silent = places.outcome(seats, ImmutableList.of());
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    steps.add(Words.counted(tally, tally.blank(), seats));
    steps.addAll(new SchulzeSteps(paths, places, strength).list());
    steps.add(Words.seated(silent, seats));
    return places.outcome(seats, steps.build());
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
