package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Poll;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.person.PersonId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ranked ballots for twenty candidates counted by the Schulze method, beside maps of pairs as
 * somebody would write them, and beside plain numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class CountBenchmark {

  private static final int CANDIDATES = 20;
  private static final int SEATS = 6;

  /** How many ballots. */
  @Param({"1000", "10000", "100000"})
  public int ballots;

  private ImmutableList<PersonId> candidates;
  private ImmutableList<Ranking> rankings;

  /** The rank of each candidate on each ballot; lower is better. */
  private int[][] ranks;

  /** Makes the ballots, and sees to it that all elect the same. */
  @Setup
  public void prepare() {
    List<PersonId> people = new ArrayList<>();
    for (int i = 0; i < CANDIDATES; i++) {
      people.add(PersonId.of(String.format("c%02d", i)));
    }
    candidates = ImmutableList.copyOf(people);
    Random chance = new Random(7);
    ranks = new int[ballots][CANDIDATES];
    List<Ranking> made = new ArrayList<>();
    for (int[] ballot : ranks) {
      List<PersonId> order = shuffled(people, chance);
      for (int place = 0; place < CANDIDATES; place++) {
        ballot[people.indexOf(order.get(place))] = place;
      }
      made.add(Ranking.of(order));
    }
    rankings = ImmutableList.copyOf(made);
    Same.check("elected", ImmutableSet.copyOf(ours()), maps());
    Same.check("elected", ImmutableSet.copyOf(ours()), numbers());
  }

  /** Those with a low number are liked somewhat more, so that not everything is a tie. */
  private static List<PersonId> shuffled(List<PersonId> people, Random chance) {
    List<PersonId> order = new ArrayList<>(people);
    for (int swap = 0; swap < CANDIDATES; swap++) {
      int one = chance.nextInt(CANDIDATES - 3);
      Collections.swap(order, one, one + 1 + chance.nextInt(3));
    }
    return order;
  }

  /** Ours: ballots checked, counted, explained. */
  @Benchmark
  public ImmutableList<PersonId> ours() {
    return Counts.SCHULZE.of(Poll.of(candidates, rankings, SEATS).orElseThrow()).elected();
  }

  /** Maps of pairs. */
  @Benchmark
  public ImmutableSet<PersonId> maps() {
    Map<List<PersonId>, Integer> above = new HashMap<>();
    for (Ranking ballot : rankings) {
      List<PersonId> order = ballot.ranks().stream().map(rank -> rank.asList().get(0)).toList();
      for (int i = 0; i < order.size(); i++) {
        for (PersonId lower : order.subList(i + 1, order.size())) {
          above.merge(List.of(order.get(i), lower), 1, Integer::sum);
        }
      }
    }
    int[][] pairs = new int[CANDIDATES][CANDIDATES];
    for (int i = 0; i < CANDIDATES; i++) {
      for (int j = 0; j < CANDIDATES; j++) {
        pairs[i][j] = above.getOrDefault(List.of(candidates.get(i), candidates.get(j)), 0);
      }
    }
    return elected(pairs);
  }

  /** Numbers in arrays: the limit. */
  @Benchmark
  public ImmutableSet<PersonId> numbers() {
    int[][] pairs = new int[CANDIDATES][CANDIDATES];
    for (int[] ballot : ranks) {
      for (int i = 0; i < CANDIDATES; i++) {
        for (int j = 0; j < CANDIDATES; j++) {
          pairs[i][j] += ballot[i] < ballot[j] ? 1 : 0;
        }
      }
    }
    return elected(pairs);
  }

  private ImmutableSet<PersonId> elected(int[][] pairs) {
    int[][] paths = new int[CANDIDATES][CANDIDATES];
    for (int i = 0; i < CANDIDATES; i++) {
      for (int j = 0; j < CANDIDATES; j++) {
        paths[i][j] = pairs[i][j] > pairs[j][i] ? pairs[i][j] : 0;
      }
    }
    for (int k = 0; k < CANDIDATES; k++) {
      for (int i = 0; i < CANDIDATES; i++) {
        for (int j = 0; j < CANDIDATES; j++) {
          paths[i][j] = Math.max(paths[i][j], Math.min(paths[i][k], paths[k][j]));
        }
      }
    }
    ImmutableSet.Builder<PersonId> elected = ImmutableSet.builder();
    for (int i = 0; i < CANDIDATES; i++) {
      int better = 0;
      for (int j = 0; j < CANDIDATES; j++) {
        better += i != j && paths[j][i] > paths[i][j] ? 1 : 0;
      }
      if (better < SEATS) {
        elected.add(candidates.get(i));
      }
    }
    return elected.build();
  }
}
