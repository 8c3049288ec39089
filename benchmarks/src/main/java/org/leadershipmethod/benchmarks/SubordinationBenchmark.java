package org.leadershipmethod.benchmarks;

import java.util.concurrent.TimeUnit;
import org.leadershipmethod.organization.Organization;
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

/** How long it takes to say whether one unit stands below another: yes or no, and nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Questions.COUNT)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class SubordinationBenchmark {
  /** How many units; ten people in each. */
  @Param({"1000", "10000", "100000"})
  public int units;

  /** A unit and the one above it, a unit and the top, or a unit and one of those above it. */
  @Param({"mixed"})
  public String levels;

  private Questions questions;
  private Organization ours;
  private PlainOrganization plain;
  private IntOrganization ints;
  private Casbin casbin;

  /** Chooses pairs, and sees to it that everybody says the same of them. */
  @Setup
  public void prepare() {
    SampleColumns sample = SampleColumns.of(units);
    questions = new Questions(sample, levels);
    ours = sample.organization();
    plain = new PlainOrganization(sample);
    ints = new IntOrganization(sample);
    casbin = new Casbin(sample);
    questions.resolve(ours);
    for (int i = 0; i < Questions.COUNT; i++) {
      boolean expected = sample.reaches(questions.lower(i), questions.higher(i));
      Same.check("below", expected, oursAt(i));
      Same.check("below", expected, oursByHandleAt(i));
      Same.check("below", expected, plainAt(i));
      Same.check("below", expected, casbinAt(i));
      Same.check("below", expected, casbinRolesAt(i));
      Same.check("below", expected, limitAt(i));
    }
  }

  private boolean oursAt(int question) {
    return ours.isSubordinate(questions.lowerId(question), questions.higherId(question));
  }

  private boolean oursByHandleAt(int question) {
    return questions.lowerHandle(question).isBelow(questions.higherHandle(question), ours);
  }

  private boolean plainAt(int question) {
    return plain.isBelow(questions.lowerId(question).value(), questions.higherId(question).value());
  }

  private boolean casbinAt(int question) {
    return casbin.enforces(
        questions.lowerId(question).value(), questions.higherId(question).value());
  }

  private boolean casbinRolesAt(int question) {
    return casbin.hasLink(
        questions.lowerId(question).value(), questions.higherId(question).value());
  }

  private boolean limitAt(int question) {
    return ints.isBelow(questions.lower(question), questions.higher(question));
  }

  /** Ours. */
  @Benchmark
  public void isSubordinate(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(oursAt(i));
    }
  }

  /** Ours, by handles. */
  @Benchmark
  public void byHandle(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(oursByHandleAt(i));
    }
  }

  /** A walk from parent to parent through a map of the JDK. */
  @Benchmark
  public void jdkMaps(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(plainAt(i));
    }
  }

  /** jCasbin, through its model. */
  @Benchmark
  public void casbin(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(casbinAt(i));
    }
  }

  /** The part of jCasbin that holds the roles. */
  @Benchmark
  public void casbinRoles(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(casbinRolesAt(i));
    }
  }

  /** The limit: two comparisons of numbers. */
  @Benchmark
  public void limit(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(limitAt(i));
    }
  }
}
