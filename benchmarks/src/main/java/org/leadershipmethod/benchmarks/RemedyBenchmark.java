package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.StepRule;
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
 * What it costs that every proposal is tried before it is shown, where each finding has twelve
 * candidates: nothing as long as nobody asks, and then a step of the record for each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class RemedyBenchmark {
  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, PLAN);
  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
  private static final int CANDIDATES = 12;

  /** How many findings there are, each of a unit of its own. */
  @Param({"20", "200", "2000"})
  public int findings;

  private Practice practice;
  private Instant end;

  /** Makes units without anybody in overall charge, and relays a task to each. */
  @Setup
  public void prepare() {
    OrganizationBuilder units = Organization.builder().unit("top").inCharge("head");
    for (int unit = 0; unit < findings; unit++) {
      int number = unit;
      units =
          units
              .unit("u" + unit)
              .under("top")
              .members(
                  IntStream.range(0, CANDIDATES)
                      .mapToObj(member -> "p" + number + "-" + member)
                      .toArray(String[]::new));
    }
    practice = Practice.begin(units.build(), METHOD);
    for (int unit = 0; unit < findings; unit++) {
      String id = "u" + unit;
      practice =
          practice.note(
              TaskRelayed.of(
                  Task.of("t" + unit, "task " + unit, FieldOfWork.of("field")),
                  "top",
                  id,
                  Delivery.of(id, "p" + unit + "-0")),
              When.on(DAY.plusDays(unit)));
    }
    end = When.on(DAY.plusDays(findings)).latest();
    ImmutableList<Finding> open = practice.diagnosis(end).open();
    Same.check("findings", findings, open.size());
    Same.check("candidates", CANDIDATES * findings, candidates(open));
  }

  private static int candidates(ImmutableList<Finding> open) {
    return open.stream()
        .flatMap(one -> one.afterwards().stream())
        .mapToInt(one -> one instanceof Remedy.Choice choice ? choice.candidates().size() : 0)
        .sum();
  }

  /** Ours where nobody asks what would mend it. */
  @Benchmark
  public Diagnosis unasked() {
    return practice.diagnosis(end);
  }

  /** Ours where somebody reads one finding. */
  @Benchmark
  public ImmutableList<Remedy> oneFinding() {
    return practice.diagnosis(end).open().get(findings - 1).afterwards();
  }

  /** Ours where somebody reads all of them. */
  @Benchmark
  public int allFindings() {
    return candidates(practice.diagnosis(end).open());
  }

  /** The limit: the rules are asked, and nothing that they propose is tried. */
  @Benchmark
  public int untried() {
    return practice.diagnosis(end).open().stream()
        .mapToInt(one -> rule(one).afterwards(one, practice.situation()).size())
        .sum();
  }

  private static StepRule<?> rule(Finding finding) {
    return METHOD.rules().stream()
        .filter(one -> one.id().equals(finding.rule()))
        .map(one -> (StepRule<?>) one)
        .findFirst()
        .orElseThrow();
  }
}
