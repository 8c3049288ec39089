package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesBuilder;
import org.leadershipmethod.society.SocialClass;
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
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * A society in ten classes: made, asked how big each class is, and changed by one person, beside
 * maps.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class MassesBenchmark {

  private static final int CLASSES = 10;

  /** How many people there are. */
  @Param({"10000", "100000", "1000000"})
  public int people;

  private PersonId[] ids;
  private EconomicPosition[] positions;
  private Masses masses;
  private Map<PersonId, EconomicPosition> hashMap;
  private HashPMap<PersonId, EconomicPosition> persistent;
  private int next;

  /** Makes the ids and what is changed, and sees to it that all say the same. */
  @Setup
  public void prepare() {
    ids = new PersonId[people];
    positions = new EconomicPosition[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      positions[i] = EconomicPosition.of("position " + i);
    }
    for (int i = 0; i < people; i++) {
      ids[i] = PersonId.of("person-" + i);
    }
    masses = ours();
    hashMap = new HashMap<>(guavaMap());
    persistent = HashTreePMap.from(hashMap);
    Same.check("biggest class", biggestOfMap(), biggestOfOurs());
    Same.check("everyone", guavaMap().size(), masses.size());
  }

  private EconomicPosition position(int person) {
    return positions[person % CLASSES];
  }

  /** Somebody else each time. */
  private int somebody() {
    next = (next + 7919) % people;
    return next;
  }

  /** Masses of ours. */
  @Benchmark
  public Masses ours() {
    MassesBuilder builder = Masses.builder();
    for (int i = 0; i < people; i++) {
      builder.person(ids[i], position(i));
    }
    return builder.build();
  }

  /** A map that keeps no classes and cannot be changed. */
  @Benchmark
  public ImmutableMap<PersonId, EconomicPosition> guavaMap() {
    ImmutableMap.Builder<PersonId, EconomicPosition> builder =
        ImmutableMap.builderWithExpectedSize(people);
    for (int i = 0; i < people; i++) {
      builder.put(ids[i], position(i));
    }
    return builder.buildOrThrow();
  }

  /** How many belong to the biggest class, of ours. */
  @Benchmark
  public int biggestOfOurs() {
    int most = 0;
    for (SocialClass one : masses.classes()) {
      most = Math.max(most, one.size());
    }
    return most;
  }

  /** How many belong to the biggest class, counted over a map. */
  @Benchmark
  public int biggestOfMap() {
    Map<EconomicPosition, Integer> sizes = new HashMap<>();
    hashMap.values().forEach(position -> sizes.merge(position, 1, Integer::sum));
    return sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** One person in another position; the version before stays. */
  @Benchmark
  public Masses changeOfOurs() {
    int person = somebody();
    return masses.with(ids[person], position(person + 1));
  }

  /** The same in a persistent map, which keeps no classes. */
  @Benchmark
  public HashPMap<PersonId, EconomicPosition> changeOfPersistentMap() {
    int person = somebody();
    return persistent.plus(ids[person], position(person + 1));
  }
}
