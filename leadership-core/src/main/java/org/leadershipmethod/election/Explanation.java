package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadershipmethod.person.PersonId;

/**
 * What came of a count, and why, where each step is put into words only when somebody asks for it.
 *
 * <p>The pairs of thousands of candidates are millions, and their words need more memory than the
 * count itself: whoever prints them takes one after the other. {@link Outcome#steps} has them all
 * at once.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Explanation {

  private final Outcome outcome;
  private final int seats;
  private final ImmutableMap<PersonId, PlaceRange> places;
  private final Supplier<Stream<String>> steps;

  /**
   * Makes an explanation.
   *
   * @param outcome what came of the count
   * @param seats how many were to be elected
   * @param places between which places each candidate stands
   * @param steps makes the words anew each time
   */
  Explanation(
      Outcome outcome,
      int seats,
      ImmutableMap<PersonId, PlaceRange> places,
      Supplier<Stream<String>> steps) {
    this.outcome = outcome.withSteps(ImmutableList.of());
    this.seats = seats;
    this.places = places;
    this.steps = steps;
  }

  /** The explanation of an outcome that has all of its steps. */
  static Explanation of(Outcome outcome, int seats) {
    return new Explanation(
        outcome, seats, Places.of(outcome.order()).ranges(), outcome.steps()::stream);
  }

  /** Who is elected and who is tied, without the steps. */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Between which places a candidate stands: whoever is elected before whoever is tied, these
   * before the others, and those whom the ballots do not tell apart share places.
   *
   * @throws IllegalArgumentException if this is none of the candidates
   */
  public PlaceRange places(PersonId candidate) {
    PlaceRange range = places.get(requireNonNull(candidate, "candidate"));
    if (range == null) {
      throw new IllegalArgumentException(
          "Candidates stand between places, but '" + candidate + "' is none of them.");
    }
    return range;
  }

  /** How it was found, step by step; each call makes the words again. */
  public Stream<String> steps() {
    return steps.get();
  }

  /** Who has the seats in one sentence or two, and why some have nobody. */
  public String summary() {
    return Figures.seated(outcome, seats);
  }

  /** The outcome with all of its steps. */
  Outcome inFull() {
    return outcome.withSteps(steps().collect(ImmutableList.toImmutableList()));
  }

  /** The same as the summary. */
  @Override
  public String toString() {
    return summary();
  }
}
