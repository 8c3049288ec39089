package org.leadershipmethod.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.clause.Clause;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to find a clause by its id: a yardstick for the lookups of the others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClauseBenchmark {
  /** An id that there is, and one that there is not. */
  @Param({"M7.2", "M7.7"})
  public String id = "";

  /**
   * Looks the id up.
   *
   * @return what was found
   */
  @Benchmark
  public Optional<Clause> withId() {
    return Clause.withId(id);
  }
}
