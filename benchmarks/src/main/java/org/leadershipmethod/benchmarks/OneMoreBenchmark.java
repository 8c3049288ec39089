package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskRelayed;
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

/**
 * How long one more entry takes where the tasks of the record were concluded but for fifty; it must
 * not grow with the record. A task is relayed and brings a result, so that there is no more open
 * afterwards than before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(2)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class OneMoreBenchmark {
  private static final int UNITS = 1000;
  private static final int RELAYS = 256;

  /** How many tasks were relayed; about three entries for each. */
  @Param({"1000", "10000", "100000"})
  public int tasks;

  private Practice practice;
  private PlainRules plain;
  private ImmutableList<TaskRelayed> relays;
  private int place;
  private int next;

  /** Makes the record, and sees to it that both find the same with two entries more. */
  @Setup
  public void prepare() {
    WorkInARecord work = WorkInARecord.of(UNITS, tasks);
    relays = work.further(RELAYS);
    place = work.events().size();
    practice = Practice.resume(work.chronicle(), RecordBenchmark.FOUR);
    plain = new PlainRules(work.sample());
    plain.read(work.events(), work.end());
    List<Event> further = new ArrayList<>(work.events());
    further.add(relays.get(0));
    further.add(result(relays.get(0)));
    List<String> expected =
        new PlainRules(work.sample())
            .read(further, work.end()).stream().map(RecordBenchmark::inShort).sorted().toList();
    Practice ours = note();
    Same.check("entries", practice.version() + 2, ours.version());
    Same.check(
        "findings",
        expected,
        ours.diagnosis(work.end()).findings().stream()
            .map(RecordBenchmark::inShort)
            .sorted()
            .toList());
    next = 0;
  }

  private static ResultAchieved result(TaskRelayed relayed) {
    return new ResultAchieved(relayed.task().id(), relayed.to(), "done");
  }

  private TaskRelayed nextRelay() {
    TaskRelayed relayed = relays.get(next);
    next = (next + 1) % RELAYS;
    return relayed;
  }

  /** Ours: four rules. */
  @Benchmark
  public Practice note() {
    TaskRelayed relayed = nextRelay();
    return practice
        .note(relayed, When.at(WorkInARecord.time(place)))
        .note(result(relayed), When.at(WorkInARecord.time(place + 1)));
  }

  /** The same four rules over maps, which are changed in place. */
  @Benchmark
  public Object plainJava() {
    TaskRelayed relayed = nextRelay();
    plain.read(relayed, place);
    plain.read(result(relayed), place + 1);
    return plain;
  }
}
