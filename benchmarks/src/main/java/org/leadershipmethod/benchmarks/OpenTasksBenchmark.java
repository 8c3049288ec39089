package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
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
 * How long it takes to note that a head leaves a unit, or that it adopts a plan, where many tasks
 * are open there, or as many in the unit beside it; the latter must not matter.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class OpenTasksBenchmark {
  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, PLAN);
  private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final PersonId PRINCIPAL = PersonId.of("principal");

  /** How many tasks are open. */
  @Param({"10", "100", "1000"})
  public int open;

  /** In the unit that is asked about, or in the one beside it. */
  @Param({"here", "beside"})
  public String where;

  private Practice practice;
  private When when;
  private PlanAdopted adopted;

  /** Relays the tasks, and sees to it that both things happen. */
  @Setup
  public void prepare() {
    ChronicleBuilder record = Chronicle.builder();
    record.add(new OrganizationRecorded(organization()), When.OUTSET);
    record.add(relayed(0, "school", "principal"), When.at(FIRST));
    for (int nth = 1; nth <= open; nth++) {
      boolean isHere = where.equals("here");
      TaskRelayed relayed =
          relayed(nth, isHere ? "school" : "clinic", isHere ? "principal" : "matron");
      record.add(relayed, When.at(FIRST.plus(Duration.ofMinutes(nth))));
    }
    practice = Practice.resume(record.build(), METHOD);
    when = When.at(FIRST.plus(Duration.ofMinutes(open + 1)));
    adopted =
        new PlanAdopted(
            SCHOOL,
            PlanningPeriod.named("spring"),
            Optional.of(PRINCIPAL),
            ImmutableList.of(new PlannedTask(task(0), Importance.CENTRAL)),
            ImmutableList.of());
    Same.check("vacant", true, departure().situation().organization().charge(SCHOOL).isVacant());
    Same.check("entries", practice.version() + 1, plan().version());
  }

  private static Organization organization() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("school")
        .under("county")
        .inCharge("principal")
        .unit("clinic")
        .under("county")
        .inCharge("matron")
        .build();
  }

  private static Task task(int nth) {
    return Task.of("task-" + nth, "Task " + nth, FieldOfWork.EDUCATION);
  }

  private static TaskRelayed relayed(int nth, String unit, String head) {
    return TaskRelayed.of(task(nth), "county", unit, Delivery.of(unit, head));
  }

  /** Ours: the head leaves. */
  @Benchmark
  public Practice departure() {
    return practice.note(new Departed(PRINCIPAL, Post.inCharge(SCHOOL)), when);
  }

  /** Ours: the head adopts a plan with one of the tasks at the centre. */
  @Benchmark
  public Practice plan() {
    return practice.note(adopted, when);
  }
}
