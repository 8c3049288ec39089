package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.util.concurrent.TimeUnit;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to diagnose a record; the time for one entry must not grow with the record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class DiagnosisBenchmark {
  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);

  /** How many relays are in the record. */
  @Param({"1000", "10000", "100000"})
  public int relays;

  private RelaysInARecord record;
  private Chronicle chronicle;

  /** Counts entries, so that the time for one of them is reported too. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Count {
    /** How many entries were read in this iteration. */
    public long entries;

    /** Begins anew. */
    @Setup(Level.Iteration)
    public void reset() {
      entries = 0;
    }
  }

  /** Makes the record, and sees to it that both find what was put there. */
  @Setup
  public void prepare() {
    record = new RelaysInARecord(relays);
    chronicle = record.chronicle();
    Same.check("heads passed", record.faults(), record.headsPassed(chronicle));
    Diagnosis diagnosis = Diagnosis.of(METHOD, chronicle, record.end());
    Same.check("findings", record.faults(), diagnosis.open().size());
    Same.check("not examined", 0, diagnosis.notExamined().size());
  }

  /** Ours: all rules about relaying, with explanations and remedies. */
  @Benchmark
  public Diagnosis diagnose(Count count) {
    count.entries += chronicle.size();
    return Diagnosis.of(METHOD, chronicle, record.end());
  }

  /** A loop for one question, through maps of the JDK, which only counts. */
  @Benchmark
  public int oneQuestion(Count count) {
    count.entries += chronicle.size();
    return record.headsPassed(chronicle);
  }
}
