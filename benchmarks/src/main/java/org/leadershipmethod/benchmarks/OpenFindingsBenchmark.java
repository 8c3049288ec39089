package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
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
 * How long it takes to ask what is wrong where much is: in a record that is read for it, once more,
 * and after one more entry. Each task went past the head of the unit that it came to.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class OpenFindingsBenchmark {
  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");
  private static final int UNITS = 100;

  /** How many findings are open. */
  @Param({"90", "900", "9000"})
  public int findings;

  private Chronicle chronicle;
  private Practice practice;

  /** Relays the tasks, and sees to it that each is found. */
  @Setup
  public void prepare() {
    OrganizationBuilder units = Organization.builder().unit("top").inCharge("secretary");
    for (int unit = 0; unit < UNITS; unit++) {
      units = units.unit("u" + unit).under("top").inCharge("h" + unit).members("m" + unit);
    }
    ChronicleBuilder record = Chronicle.builder();
    record.add(new OrganizationRecorded(units.build()), When.OUTSET);
    for (int nth = 0; nth < findings; nth++) {
      record.add(relayed(nth), When.at(time(nth)));
    }
    chronicle = record.build();
    practice = Practice.resume(chronicle, METHOD);
    Same.check("findings", findings, resumed().open().size());
    Same.check("findings", findings, again().open().size());
    Same.check("findings", findings + 1, afterOneMore().open().size());
  }

  private static Instant time(int nth) {
    return FIRST.plus(Duration.ofMinutes(nth));
  }

  private static TaskRelayed relayed(int nth) {
    String unit = "u" + nth % UNITS;
    return TaskRelayed.of(
        Task.of("task-" + nth, "Task " + nth, FieldOfWork.EDUCATION),
        "top",
        unit,
        Delivery.of(unit, "m" + nth % UNITS));
  }

  /** Ours: the whole record is read for it. */
  @Benchmark
  public Diagnosis resumed() {
    return Practice.resume(chronicle, METHOD).diagnosis(time(findings + 1));
  }

  /** Ours: asked once more. */
  @Benchmark
  public Diagnosis again() {
    return practice.diagnosis(time(findings + 1));
  }

  /** Ours: one more entry, and asked then. */
  @Benchmark
  public Diagnosis afterOneMore() {
    return practice.note(relayed(findings), When.at(time(findings))).diagnosis(time(findings + 1));
  }
}
