package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.RelayStep;
import org.leadershipmethod.rule.Ruling;
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

/** How long one more step takes after so many; it must not grow with the record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class StepBenchmark {
  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final int STEPS = 256;

  /** How many relays are in the record. */
  @Param({"1000", "10000", "100000"})
  public int relays;

  private Practice practice;
  private RelaysInARecord record;
  private ImmutableList<RelayStep> steps;
  private When when;
  private int next;

  /** Makes the record and steps, and sees to it that each is granted and nothing is found in it. */
  @Setup
  public void prepare() {
    record = new RelaysInARecord(relays);
    Chronicle chronicle = record.chronicle();
    practice = Practice.resume(chronicle, METHOD);
    steps = record.nextSteps(STEPS);
    when = record.next();
    for (RelayStep step : steps) {
      Taken<Relay> taken = practice.take(step, when).orElseThrow();
      Same.check("written", chronicle.size() + 1, taken.practice().version());
    }
    Chronicle further = practice.take(steps.get(0), when).orElseThrow().practice().chronicle();
    Diagnosis diagnosis = Diagnosis.of(METHOD, further, record.end());
    Same.check("findings", record.faults(), diagnosis.open().size());
  }

  /** Ours: drafted, judged by all rules about relaying, and written. */
  @Benchmark
  public Ruling<Taken<Relay>> take() {
    next = (next + 1) % STEPS;
    return practice.take(steps.get(next), when);
  }

  /** What it would be without a guard that goes on from where it was: all of it again. */
  @Benchmark
  public Diagnosis diagnoseAgain() {
    return Diagnosis.of(METHOD, practice.chronicle(), record.end());
  }
}
