package org.leadershipmethod.organization;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.input.Problem;

/** What is wrong with rows, each with the row at which it was found. */
final class RowProblems {

  private record Found(int row, Problem problem) {}

  private final RowPlaces places;
  private final List<Found> all;

  RowProblems(RowPlaces places) {
    this(places, List.of());
  }

  private RowProblems(RowPlaces places, List<Found> all) {
    this.places = places;
    this.all = new ArrayList<>(all);
  }

  /** The same problems, to which others can be added. */
  RowProblems copy() {
    return new RowProblems(places, all);
  }

  /** Notes a problem at a row. */
  void add(int row, String found, String expected) {
    all.add(new Found(row, new Problem(places.get(row), found, expected)));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The problems in the order of their rows; the same thing is said once. */
  ImmutableList<Problem> inOrder() {
    return all.stream()
        .sorted(comparingInt(Found::row))
        .map(Found::problem)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
