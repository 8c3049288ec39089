package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.guidance.GuidanceFamily.GUIDANCE;
import static org.leadershipmethod.massline.MassLineFamily.MASS_LINE;
import static org.leadershipmethod.nucleus.NucleusFamily.NUCLEUS;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.relay.RelayRuleId.HEAD_BYPASSED;
import static org.leadershipmethod.relay.RelayRuleId.LEVEL_SKIPPED;
import static org.leadershipmethod.relay.RelayRuleId.NOBODY_ANSWERS;
import static org.leadershipmethod.relay.RelayRuleId.NOT_SUBORDINATE;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.rule.Finding;
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

/**
 * How long it takes to read and diagnose a record of daily work: four rules, the same four in plain
 * Java, all rules about relaying, and all rules there are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class RecordBenchmark {

  private static final int UNITS = 1000;
  private static final LeadershipMethod FOUR =
      LeadershipMethod.of(
          RELAY.only(NOT_SUBORDINATE, HEAD_BYPASSED, LEVEL_SKIPPED, NOBODY_ANSWERS));
  private static final LeadershipMethod RELAYING = LeadershipMethod.of(RELAY);
  private static final LeadershipMethod ALL =
      LeadershipMethod.of(RELAY, PLAN, GUIDANCE, GROUP, NUCLEUS, SOCIETY, CHAIN, MASS_LINE);

  /** How many tasks are relayed; about three entries for each. */
  @Param({"1000", "10000", "100000"})
  public int tasks;

  private WorkInARecord work;
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

  /** Makes the record, and sees to it that both find the same in it, and mended the same. */
  @Setup
  public void prepare() {
    work = WorkInARecord.of(UNITS, tasks);
    chronicle = work.chronicle();
    Diagnosis diagnosis = Diagnosis.of(FOUR, chronicle, work.end());
    Same.check("not examined", 0, diagnosis.notExamined().size());
    List<String> ours =
        diagnosis.findings().stream().map(RecordBenchmark::inShort).sorted().toList();
    List<String> plain = plainJava().stream().map(RecordBenchmark::inShort).sorted().toList();
    Same.check("findings", plain, ours);
    for (String kind : List.of("NotSub", "HeadBy", "LevelS", "Nobody")) {
      Same.check(kind, true, ours.stream().anyMatch(one -> one.startsWith(kind)));
    }
    Same.check("some mended", true, ours.stream().anyMatch(one -> one.endsWith("mended")));
  }

  private static String inShort(Finding finding) {
    TaskAtUnit about = (TaskAtUnit) finding.breach().about();
    return String.join(
        " ",
        finding.rule().value(),
        about.unit().value(),
        about.task().value(),
        finding.isOpen() ? "open" : "mended");
  }

  private static String inShort(PlainRules.Found found) {
    return String.join(
        " ", found.rule(), found.unit(), found.task(), found.isOpen() ? "open" : "mended");
  }

  /** Ours: four rules, with explanations and remedies. */
  @Benchmark
  public Diagnosis four(Count count) {
    count.entries += chronicle.size();
    return Diagnosis.of(FOUR, chronicle, work.end());
  }

  /** Ours: all rules about relaying. */
  @Benchmark
  public Diagnosis relaying(Count count) {
    count.entries += chronicle.size();
    return Diagnosis.of(RELAYING, chronicle, work.end());
  }

  /** Ours: all rules there are. */
  @Benchmark
  public Diagnosis all(Count count) {
    count.entries += chronicle.size();
    return Diagnosis.of(ALL, chronicle, work.end());
  }

  /** The same four rules as a loop over records, with a map for each. */
  @Benchmark
  public Object fourInPlainJava(Count count) {
    count.entries += chronicle.size();
    return plainJava();
  }

  private List<PlainRules.Found> plainJava() {
    return new PlainRules(work.sample()).read(work.events(), work.end());
  }
}
