package org.leadershipmethod.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Collections2;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.leadershipmethod.person.PersonId;

/**
 * The Schulze method as it is defined, for a handful of candidates: ballots are asked pair by pair,
 * a chain of a strength is looked for step by step, and all orders are tried that go with who beats
 * whom.
 */
final class NaiveSchulze {

  private final Poll<Ranking> poll;
  private final Strength strength;
  private final ImmutableSet<PersonId> ranked;
  private final Table<PersonId, PersonId, Long> above = HashBasedTable.create();
  private final Table<PersonId, PersonId, Long> chains = HashBasedTable.create();

  NaiveSchulze(Poll<Ranking> poll, Strength strength) {
    this.poll = poll;
    this.strength = strength;
    this.ranked =
        poll.ballots().stream()
            .flatMap(ballot -> ballot.mentioned().stream())
            .collect(toImmutableSet());
    poll.candidates()
        .forEach(
            one -> poll.candidates().forEach(other -> above.put(one, other, count(one, other))));
    poll.candidates()
        .forEach(
            one -> poll.candidates().forEach(other -> chains.put(one, other, find(one, other))));
  }

  /** How many ballots rank both, and the first above the second. */
  long above(PersonId better, PersonId worse) {
    return above.get(better, worse);
  }

  private long count(PersonId better, PersonId worse) {
    return poll.ballots().stream()
        .filter(ballot -> ballot.mentioned().containsAll(List.of(better, worse)))
        .filter(ballot -> rank(ballot, better) < rank(ballot, worse))
        .count();
  }

  private static int rank(Ranking ballot, PersonId person) {
    for (int rank = 0; rank < ballot.ranks().size(); rank++) {
      if (ballot.ranks().get(rank).contains(person)) {
        return rank;
      }
    }
    throw new AssertionError(person + " is not ranked");
  }

  long direct(PersonId one, PersonId other) {
    long lead = above(one, other) - above(other, one);
    if (lead <= 0) {
      return 0;
    }
    return strength == Strength.MARGINS ? lead : above(one, other);
  }

  /** The greatest strength at which the other can still be reached. */
  long chain(PersonId from, PersonId to) {
    return chains.get(from, to);
  }

  private long find(PersonId from, PersonId to) {
    return LongStream.rangeClosed(1, poll.ballots().size())
        .filter(least -> reached(from, least).contains(to))
        .max()
        .orElse(0);
  }

  private Set<PersonId> reached(PersonId from, long least) {
    Set<PersonId> reached = new HashSet<>();
    Deque<PersonId> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      PersonId one = waiting.pop();
      poll.candidates().stream()
          .filter(next -> !next.equals(one) && direct(one, next) >= least)
          .filter(reached::add)
          .forEach(waiting::add);
    }
    return reached;
  }

  boolean beats(PersonId one, PersonId other) {
    if (ranked.contains(one) && ranked.contains(other)) {
      return chain(one, other) > chain(other, one);
    }
    return ranked.contains(one) && !ranked.contains(other);
  }

  /** By how many each beats. */
  ImmutableList<ImmutableSet<PersonId>> order() {
    TreeMap<Long, Set<PersonId>> byBeaten = new TreeMap<>(Comparator.reverseOrder());
    for (PersonId one : poll.candidates()) {
      long beaten = poll.candidates().stream().filter(other -> beats(one, other)).count();
      byBeaten.computeIfAbsent(beaten, none -> new HashSet<>()).add(one);
    }
    return byBeaten.values().stream()
        .map(ImmutableSet::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  /** Who has the seats in each order of all candidates that goes with who beats whom. */
  List<Set<PersonId>> possibleWinners() {
    int seats = Math.min(poll.seats(), ranked.size());
    return Collections2.permutations(poll.candidates()).stream()
        .filter(this::goesWithWhoBeatsWhom)
        .map(order -> Set.copyOf(order.subList(0, seats)))
        .distinct()
        .toList();
  }

  private boolean goesWithWhoBeatsWhom(List<PersonId> order) {
    for (int higher = 0; higher < order.size(); higher++) {
      for (PersonId lower : order.subList(higher + 1, order.size())) {
        if (beats(lower, order.get(higher))) {
          return false;
        }
      }
    }
    return true;
  }
}
