package org.leadershipmethod.election;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.leadershipmethod.person.PersonId;

/**
 * Between which places each candidate stands: below all who are surely above, above all who are
 * surely below.
 *
 * <p>A seat is somebody's for certain when even the last of their places has one, and out of reach
 * when even the first has none. Between the two is a tie.
 */
final class Places {

  /** The candidates; those together in the order stay in this order. */
  private final ImmutableList<PersonId> people;

  private final int[] above;
  private final int[] below;
  private final int electable;

  /**
   * Makes places.
   *
   * @param above how many are surely above each of the people
   * @param below how many are surely below each of them
   * @param electable how many can be elected at all
   */
  Places(ImmutableList<PersonId> people, int[] above, int[] below, int electable) {
    this.people = people;
    this.above = above.clone();
    this.below = below.clone();
    this.electable = electable;
  }

  /** The places in an order that tells all apart but those who stand together. */
  static Places of(ImmutableList<ImmutableSet<PersonId>> order) {
    ImmutableList<PersonId> people =
        order.stream().flatMap(ImmutableSet::stream).collect(ImmutableList.toImmutableList());
    int[] above = new int[people.size()];
    int[] below = new int[people.size()];
    int first = 0;
    for (ImmutableSet<PersonId> together : order) {
      int next = first + together.size();
      for (int one = first; one < next; one++) {
        above[one] = first;
        below[one] = people.size() - next;
      }
      first = next;
    }
    return new Places(people, above, below, people.size());
  }

  Outcome outcome(int seats, ImmutableList<String> steps) {
    int given = given(seats);
    ImmutableSet<PersonId> tied = ImmutableSet.copyOf(people(one -> isTied(one, given)));
    ImmutableList<PersonId> elected = people(one -> isElected(one, given));
    return new Outcome(order(), elected, tied, tied.isEmpty() ? 0 : given - elected.size(), steps);
  }

  PersonId person(int one) {
    return people.get(one);
  }

  int above(int one) {
    return above[one];
  }

  int below(int one) {
    return below[one];
  }

  /** How many seats can be given: nobody is elected who cannot be. */
  private int given(int seats) {
    if (seats < 1) {
      throw new IllegalArgumentException(
          "An election is for at least one seat, but there were " + seats + ".");
    }
    return Math.min(seats, electable);
  }

  private boolean isElected(int one, int given) {
    return lastPlace(one) <= given;
  }

  private boolean isTied(int one, int given) {
    return firstPlace(one) <= given && !isElected(one, given);
  }

  /** The best place that the count leaves to a candidate, counted from 1. */
  int firstPlace(int one) {
    return above[one] + 1;
  }

  /** The worst place that the count leaves to a candidate, counted from 1. */
  int lastPlace(int one) {
    return people.size() - below[one];
  }

  /** Between which places each candidate stands, the best first. */
  ImmutableMap<PersonId, PlaceRange> ranges() {
    return bestFirst().stream().collect(toImmutableMap(people::get, this::range));
  }

  /**
   * The same where seats tell more: whoever is elected stands before whoever is tied, and these
   * before the others.
   */
  ImmutableMap<PersonId, PlaceRange> ranges(Outcome outcome) {
    int certain = outcome.elected().size();
    int possible = certain + outcome.tied().size();
    ImmutableSet<PersonId> elected = ImmutableSet.copyOf(outcome.elected());
    ImmutableMap.Builder<PersonId, PlaceRange> ranges = ImmutableMap.builder();
    for (int one : bestFirst()) {
      PersonId person = people.get(one);
      PlaceRange range =
          elected.contains(person)
              ? range(one).within(1, certain)
              : outcome.tied().contains(person)
                  ? range(one).within(certain + 1, possible)
                  : range(one).within(possible + 1, people.size());
      ranges.put(person, range);
    }
    return ranges.buildOrThrow();
  }

  private PlaceRange range(int one) {
    return new PlaceRange(firstPlace(one), lastPlace(one));
  }

  /** The numbers of the candidates, the best first. */
  List<Integer> bestFirst() {
    return IntStream.range(0, people.size())
        .boxed()
        .sorted(Comparator.comparingInt(this::lastPlace))
        .toList();
  }

  private ImmutableList<PersonId> people(IntPredicate which) {
    return bestFirst().stream()
        .filter(which::test)
        .map(people::get)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<ImmutableSet<PersonId>> order() {
    ImmutableList.Builder<ImmutableSet<PersonId>> order = ImmutableList.builder();
    List<PersonId> together = new ArrayList<>();
    int place = 0;
    for (int one : bestFirst()) {
      if (lastPlace(one) != place && !together.isEmpty()) {
        order.add(ImmutableSet.copyOf(together));
        together.clear();
      }
      place = lastPlace(one);
      together.add(people.get(one));
    }
    return together.isEmpty() ? order.build() : order.add(ImmutableSet.copyOf(together)).build();
  }
}
