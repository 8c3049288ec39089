package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.Plan;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Task;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to read decisions as plans, which checks that one task is central and none
 * stands there twice; and to bring the last task of each plan to its centre.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class PlanBenchmark {

  private static final int TASKS = 10;

  /** How many plans; ten tasks in each. */
  @Param({"10000", "100000"})
  public int plans;

  private List<PlanAdopted> decisions;
  private List<Plan> ours;
  private List<Ranked> ranked;
  private int[] numbers;

  /** A plan that carries a rank beside each task, as one would write it first. */
  record Ranked(ImmutableList<Rank> ranks) {

    Ranked withCentre(Task task) {
      ImmutableList.Builder<Rank> others = ImmutableList.builder();
      for (Rank one : ranks) {
        boolean centre = one.task().equals(task);
        int rank = centre ? 0 : one.rank() < ranks.size() - 1 ? one.rank() + 1 : one.rank();
        others.add(new Rank(one.task(), rank));
      }
      return new Ranked(others.build());
    }
  }

  record Rank(Task task, int rank) {}

  /** Writes the plans in every way, and sees to it that everybody says the same of them. */
  @Setup
  public void prepare() {
    decisions = new ArrayList<>();
    ranked = new ArrayList<>();
    numbers = new int[plans * TASKS];
    for (int plan = 0; plan < plans; plan++) {
      ImmutableList.Builder<PlannedTask> tasks = ImmutableList.builder();
      ImmutableList.Builder<Rank> ranks = ImmutableList.builder();
      for (int nth = 0; nth < TASKS; nth++) {
        String id = "task-" + plan + "-" + nth;
        Task task = Task.of(id, id, FieldOfWork.EDUCATION);
        Importance importance =
            nth == 0 ? Importance.CENTRAL : nth < 4 ? Importance.SECOND : Importance.THIRD;
        tasks.add(new PlannedTask(task, importance));
        ranks.add(new Rank(task, nth));
        numbers[plan * TASKS + nth] = nth;
      }
      decisions.add(decision(plan, tasks.build()));
      ranked.add(new Ranked(ranks.build()));
    }
    ours = decisions.stream().map(Plan::read).flatMap(Optional::stream).toList();
    Same.check("plans", plans, ours.size());
    Same.check("plans", plans, checkedBySets());
    Same.check(
        "centre", last(ours.get(0)), ours.get(0).withCentre(last(ours.get(0)).id()).central());
  }

  private static PlanAdopted decision(int plan, ImmutableList<PlannedTask> tasks) {
    return new PlanAdopted(
        UnitId.of("unit-" + plan),
        PlanningPeriod.named("spring"),
        Optional.of(PersonId.of("head-" + plan)),
        tasks,
        ImmutableList.of());
  }

  private static Task last(Plan plan) {
    return plan.third().get(plan.third().size() - 1);
  }

  /** Ours: decisions read as plans. */
  @Benchmark
  public void read(Blackhole hole) {
    for (PlanAdopted decision : decisions) {
      hole.consume(Plan.read(decision));
    }
  }

  /** The same check with a set and a count. */
  @Benchmark
  public int checkedBySets() {
    int lawful = 0;
    for (PlanAdopted decision : decisions) {
      Set<Task> seen = new HashSet<>();
      int centres = 0;
      boolean once = true;
      for (PlannedTask one : decision.tasks()) {
        once &= seen.add(one.task());
        centres += one.isCentral() ? 1 : 0;
      }
      lawful += once && centres == 1 ? 1 : 0;
    }
    return lawful;
  }

  /** The limit: the same check on numbers. */
  @Benchmark
  public int checkedOnNumbers() {
    int lawful = 0;
    for (int plan = 0; plan < plans; plan++) {
      int centres = 0;
      int seen = 0;
      for (int nth = 0; nth < TASKS; nth++) {
        int number = numbers[plan * TASKS + nth];
        centres += number == 0 ? 1 : 0;
        seen |= 1 << number;
      }
      lawful += centres == 1 && Integer.bitCount(seen) == TASKS ? 1 : 0;
    }
    return lawful;
  }

  /** Ours: the last task comes to the centre. */
  @Benchmark
  public void withCentre(Blackhole hole) {
    for (Plan plan : ours) {
      hole.consume(plan.withCentre(last(plan).id()));
    }
  }

  /** The same on records that carry ranks. */
  @Benchmark
  public void withCentreRanked(Blackhole hole) {
    for (Ranked plan : ranked) {
      hole.consume(plan.withCentre(plan.ranks().get(TASKS - 1).task()));
    }
  }

  /** The limit: the same on numbers. */
  @Benchmark
  public void withCentreOnNumbers(Blackhole hole) {
    for (int plan = 0; plan < plans; plan++) {
      int[] order = Arrays.copyOfRange(numbers, plan * TASKS, (plan + 1) * TASKS);
      System.arraycopy(order, 0, order, 1, TASKS - 1);
      order[0] = TASKS - 1;
      hole.consume(order);
    }
  }
}
