package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Examination;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.relay.TaskRelayed;
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
 * How long it takes to note what many entries of the record came after; it may grow with how many
 * came after it, and not with the record.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class LateBenchmark {
  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final int EVENTS = 256;

  /** How many relays are in the record. */
  @Param({"10000", "1000000"})
  public int relays;

  /** How many of them came after what is noted; all of them where there are fewer. */
  @Param({"0", "10", "1000", "100000"})
  public int late;

  private Chronicle chronicle;
  private Practice practice;
  private Examination before;
  private ImmutableList<TaskRelayed> events;
  private When when;
  private int place;
  private int next;

  /** Makes the record, and sees to it that what is noted is read where it belongs. */
  @Setup
  public void prepare() {
    RelaysInARecord record = new RelaysInARecord(relays);
    int after = Math.min(late, relays);
    chronicle = record.chronicle();
    practice = Practice.resume(chronicle, METHOD);
    events = record.further(EVENTS);
    when = record.before(after);
    place = chronicle.readingSize() - after;
    before = Examination.begin(METHOD, chronicle.coverage());
    for (int read = 0; read < place; read++) {
      before = before.after(chronicle.reading(read), one -> List.of());
    }
    Practice noted = practice.note(events.get(0), when);
    Same.check("event", events.get(0), noted.chronicle().reading(place).event());
    Same.check("findings", record.faults(), noted.diagnosis(record.end()).open().size());
  }

  /** Ours: read from the nearest examination that is kept. */
  @Benchmark
  public Practice note() {
    next = (next + 1) % EVENTS;
    return practice.note(events.get(next), when);
  }

  /** The limit: it is known already how things stood there, and nothing is written. */
  @Benchmark
  public Examination readWhatCameAfter() {
    Examination read = before;
    for (int at = place; at < chronicle.readingSize(); at++) {
      read = read.after(chronicle.reading(at), one -> List.of());
    }
    return read;
  }
}
