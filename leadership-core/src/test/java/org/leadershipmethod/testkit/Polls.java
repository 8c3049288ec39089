package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Poll;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.person.PersonId;

/**
 * Small polls to try counts on: few candidates, few ballots, so that ties, circles and candidates
 * without any vote come up often.
 *
 * <p>Candidates are named, and given in any order; no name is part of another. Not guaranteed: that
 * there are ballots, or fewer seats than candidates.
 */
public final class Polls {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of("Ada", "Bruno", "Carla", "Dimitri", "Esther", "Farid");

  private static final int NO_OPINION = 9;

  private Polls() {}

  /** Polls of rankings, with equals and without opinions, among up to so many candidates. */
  public static Arbitrary<Poll<Ranking>> rankings(int mostCandidates) {
    return candidates(mostCandidates)
        .flatMap(
            candidates ->
                poll(
                    candidates,
                    Arbitraries.frequencyOf(
                        Tuple.of(3, ranking(candidates).list().ofMaxSize(9)),
                        Tuple.of(3, order(candidates).list().ofMinSize(1).ofMaxSize(9)),
                        Tuple.of(2, circle(candidates)))));
  }

  /** Polls of one choice on each ballot, or none, among up to so many candidates. */
  public static Arbitrary<Poll<SingleChoice>> singleChoices(int mostCandidates) {
    return candidates(mostCandidates)
        .flatMap(
            candidates ->
                poll(
                    candidates,
                    Arbitraries.of(candidates)
                        .optional(0.9)
                        .map(SingleChoice::new)
                        .list()
                        .ofMaxSize(9)));
  }

  /** Polls of any number of choices on each ballot, among up to so many candidates. */
  public static Arbitrary<Poll<Choices>> choices(int mostCandidates) {
    return candidates(mostCandidates)
        .flatMap(
            candidates ->
                poll(
                    candidates,
                    Arbitraries.of(candidates).set().map(Choices::of).list().ofMaxSize(9)));
  }

  /** From two candidates on, in any order. */
  private static Arbitrary<List<PersonId>> candidates(int most) {
    return Arbitraries.integers()
        .between(2, most)
        .flatMap(size -> Arbitraries.shuffle(NAMES.subList(0, size)))
        .withoutEdgeCases()
        .map(names -> names.stream().map(PersonId::of).toList());
  }

  private static <B extends Ballot> Arbitrary<Poll<B>> poll(
      List<PersonId> candidates, Arbitrary<List<B>> ballots) {
    return Combinators.combine(ballots, Arbitraries.integers().between(1, 4))
        .as((cast, seats) -> Poll.<B>of(candidates, cast, seats).orElseThrow())
        // polls without ballots come up often enough; the others of that kind would crowd them out
        .withoutEdgeCases();
  }

  /** A ballot that ranks some, with equals. */
  public static Arbitrary<Ranking> ranking(List<PersonId> candidates) {
    return Arbitraries.of(0, 1, 2, 3, NO_OPINION, NO_OPINION)
        .list()
        .ofSize(candidates.size())
        .map(ranks -> ranking(candidates, ranks));
  }

  /** A ballot that ranks all, each in a rank of their own. */
  private static Arbitrary<Ranking> order(List<PersonId> candidates) {
    return Arbitraries.shuffle(candidates).map(Ranking::of);
  }

  /** Ballots that go round: each order begins one candidate further, and has some supporters. */
  private static Arbitrary<List<Ranking>> circle(List<PersonId> candidates) {
    return Arbitraries.integers()
        .between(1, 3)
        .list()
        .ofSize(candidates.size())
        .map(
            supporters -> {
              List<Ranking> ballots = new ArrayList<>();
              for (int first = 0; first < candidates.size(); first++) {
                Ranking ballot = Ranking.of(rotated(candidates, first));
                IntStream.range(0, supporters.get(first)).forEach(one -> ballots.add(ballot));
              }
              return ballots;
            });
  }

  private static List<PersonId> rotated(List<PersonId> candidates, int first) {
    List<PersonId> rotated = new ArrayList<>(candidates.subList(first, candidates.size()));
    rotated.addAll(candidates.subList(0, first));
    return rotated;
  }

  private static Ranking ranking(List<PersonId> candidates, List<Integer> ranks) {
    ImmutableList.Builder<ImmutableSet<PersonId>> all = ImmutableList.builder();
    for (int rank = 0; rank < NO_OPINION; rank++) {
      Set<PersonId> equals = new LinkedHashSet<>();
      for (int one = 0; one < candidates.size(); one++) {
        if (ranks.get(one) == rank) {
          equals.add(candidates.get(one));
        }
      }
      Optional.of(equals)
          .filter(found -> !found.isEmpty())
          .ifPresent(found -> all.add(ImmutableSet.copyOf(found)));
    }
    return new Ranking(all.build());
  }
}
