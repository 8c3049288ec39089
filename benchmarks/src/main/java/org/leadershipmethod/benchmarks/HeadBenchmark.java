package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kotlinx.collections.immutable.PersistentMap;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.PersonHandle;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.pcollections.HashPMap;

/** How long it takes to look up who is in charge, in the version after a thousand changes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Questions.COUNT)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class HeadBenchmark {
  /** How many units; ten people in each. */
  @Param({"1000", "10000", "100000"})
  public int units;

  private Questions questions;
  private Organization ours;
  private HashPMap<Object, Object> persistent;
  private PersistentMap<Object, Object> kotlinx;
  private Map<Object, Object> mutable;
  private ImmutableMap<Object, Object> guava;
  private int[] heads;

  /** Makes the changes, and sees to it that everybody names the same heads. */
  @Setup
  public void prepare() {
    SampleColumns sample = SampleColumns.of(units);
    Handovers handovers = new Handovers(sample);
    questions = new Questions(sample, "every");
    ours = handovers.ours(sample.organization())[Handovers.CHANGES - 1];
    persistent =
        handovers.persistent(handovers.persistentStart()).get(Handovers.CHANGES - 1).heads();
    kotlinx = handovers.kotlinx(handovers.kotlinxStart()).get(Handovers.CHANGES - 1).heads();
    questions.resolve(ours);
    mutable = handovers.mutableStart().heads();
    heads = new IntOrganization(sample).heads();
    handovers.changes().stream()
        .filter(change -> !change.isDeparture())
        .forEach(
            change -> {
              mutable.put(change.unitId(), change.personId());
              heads[change.unit()] = change.person();
            });
    guava = ImmutableMap.copyOf(mutable);
    for (int i = 0; i < Questions.COUNT; i++) {
      UnitId unit = questions.lowerId(i);
      PersonId expected = PersonId.of(handovers.headAfterwards(questions.lower(i)));
      Same.check("head", expected, oursAt(i).orElseThrow());
      Same.check("head", expected, byHandleAt(i).orElseThrow().id());
      Same.check("head", expected, persistent.get(unit));
      Same.check("head", expected, kotlinx.get(unit));
      Same.check("head", expected, mutable.get(unit));
      Same.check("head", expected, guava.get(unit));
      Same.check("head", expected.value(), sample.personId(heads[questions.lower(i)]));
    }
  }

  private Optional<PersonId> oursAt(int question) {
    return ours.charge(questions.lowerId(question)).soleHolder();
  }

  private Optional<PersonHandle> byHandleAt(int question) {
    return questions.lowerHandle(question).head(ours);
  }

  /** Ours, by handle. */
  @Benchmark
  public void byHandle(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(byHandleAt(i));
    }
  }

  /** A persistent map of kotlinx. */
  @Benchmark
  public void kotlinx(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(kotlinx.get(questions.lowerId(i)));
    }
  }

  /** Ours. */
  @Benchmark
  public void charge(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(oursAt(i));
    }
  }

  /** A persistent map of PCollections. */
  @Benchmark
  public void pcollections(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(persistent.get(questions.lowerId(i)));
    }
  }

  /** A map of the JDK. */
  @Benchmark
  public void jdkMap(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(mutable.get(questions.lowerId(i)));
    }
  }

  /** An immutable map of Guava. */
  @Benchmark
  public void guavaMap(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(guava.get(questions.lowerId(i)));
    }
  }

  /** The limit: a number in an array. */
  @Benchmark
  public void limit(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(heads[questions.lower(i)]);
    }
  }
}
