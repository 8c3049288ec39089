package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kotlinx.collections.immutable.ExtensionsKt;
import kotlinx.collections.immutable.PersistentList;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.leadershipmethod.plan.Plan;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
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

  private static final int TASKS = SamplePlans.TASKS;

  /** How many plans; ten tasks in each. */
  @Param({"1000", "10000", "100000"})
  public int plans;

  private List<PlanAdopted> decisions;
  private List<SamplePlans.Ranked> ranked;
  private int[] numbers;
  private Rules easyRules;
  private List<Plan> lawful;
  private List<SamplePlans.Ranked> lawfulRanked;
  private List<PersistentList<Task>> lawfulLists;
  private int[] lawfulOrders;

  /** Writes the plans in every way, and sees to it that everybody says the same of them. */
  @Setup
  public void prepare() {
    SamplePlans sample = new SamplePlans(plans);
    decisions = sample.decisions();
    ranked = sample.ranked();
    numbers = sample.numbers();
    easyRules = easyRules();
    lawful = new ArrayList<>();
    lawfulRanked = new ArrayList<>();
    lawfulLists = new ArrayList<>();
    for (int plan = 0; plan < plans; plan++) {
      boolean isLawful = isLawfulOnNumbers(plan);
      Optional<Plan> ours = Plan.read(decisions.get(plan));
      Same.check("lawful", isLawful, ours.isPresent());
      Same.check("lawful", isLawful, isLawfulBySet(decisions.get(plan)));
      Same.check("lawful", isLawful, ranked.get(plan).isLawful());
      Same.check("lawful", isLawful, isLawfulByEasyRules(decisions.get(plan)));
      ours.ifPresent(lawful::add);
      if (isLawful) {
        lawfulRanked.add(ranked.get(plan));
        lawfulLists.add(
            ExtensionsKt.toPersistentList(
                Lists.transform(ranked.get(plan).ranks(), SamplePlans.Rank::task)));
      }
    }
    Same.check("some are not", true, lawful.size() < plans && !lawful.isEmpty());
    lawfulOrders = new int[lawful.size() * TASKS];
    Arrays.setAll(lawfulOrders, place -> place % TASKS);
    for (int plan = 0; plan < lawful.size(); plan++) {
      checkOrder(plan);
    }
  }

  private void checkOrder(int plan) {
    List<Task> before = lawfulLists.get(plan);
    List<Task> expected = Arrays.stream(onNumbers(plan)).mapToObj(before::get).toList();
    Plan ours = ours(lawful.get(plan));
    Same.check("order", expected, Lists.transform(ours.tasks(), PlannedTask::task));
    Same.check("order", expected, inKotlinx(lawfulLists.get(plan)));
    Same.check("order", expected, listed(lawful.get(plan)));
    Same.check("centre", expected.get(0), withRanks(lawfulRanked.get(plan)).first());
  }

  private static Plan ours(Plan plan) {
    return plan.withCentre(last(plan).id());
  }

  private static Task last(Plan plan) {
    return plan.third().get(plan.third().size() - 1);
  }

  private static SamplePlans.Ranked withRanks(SamplePlans.Ranked plan) {
    return plan.withCentre(plan.ranks().get(TASKS - 1).task());
  }

  private static PersistentList<Task> inKotlinx(PersistentList<Task> tasks) {
    return tasks.removeAt(TASKS - 1).add(0, tasks.get(TASKS - 1));
  }

  /** One list of all tasks in sequence, and another one. */
  private static ImmutableList<Task> listed(Plan plan) {
    Task centre = last(plan);
    ImmutableList.Builder<Task> order = ImmutableList.builder();
    order.add(centre, plan.central());
    for (Task task : plan.second()) {
      if (!task.equals(centre)) {
        order.add(task);
      }
    }
    for (Task task : plan.third()) {
      if (!task.equals(centre)) {
        order.add(task);
      }
    }
    return order.build();
  }

  private int[] onNumbers(int plan) {
    int[] order = Arrays.copyOfRange(lawfulOrders, plan * TASKS, (plan + 1) * TASKS);
    int last = order[TASKS - 1];
    System.arraycopy(order, 0, order, 1, TASKS - 1);
    order[0] = last;
    return order;
  }

  private static boolean isLawfulBySet(PlanAdopted decision) {
    Set<Task> seen = new HashSet<>();
    int centres = 0;
    boolean once = true;
    for (PlannedTask one : decision.tasks()) {
      once &= seen.add(one.task());
      centres += one.isCentral() ? 1 : 0;
    }
    return once && centres == 1;
  }

  private boolean isLawfulOnNumbers(int plan) {
    int centres = 0;
    int seen = 0;
    for (int nth = 0; nth < TASKS; nth++) {
      int number = numbers[plan * TASKS + nth];
      centres += number & 1;
      seen |= 1 << (number >> 1);
    }
    return centres == 1 && Integer.bitCount(seen) == TASKS;
  }

  private static Rules easyRules() {
    Rules rules = new Rules();
    rules.register(
        new RuleBuilder()
            .name("one centre")
            .when(facts -> tasks(facts).stream().filter(PlannedTask::isCentral).count() != 1)
            .then(facts -> facts.put("unlawful", true))
            .build(),
        new RuleBuilder()
            .name("each task once")
            .when(facts -> tasks(facts).stream().map(PlannedTask::task).distinct().count() != TASKS)
            .then(facts -> facts.put("unlawful", true))
            .build());
    return rules;
  }

  private static ImmutableList<PlannedTask> tasks(Facts facts) {
    return facts.<PlanAdopted>get("decision").tasks();
  }

  private boolean isLawfulByEasyRules(PlanAdopted decision) {
    Facts facts = new Facts();
    facts.put("decision", decision);
    new DefaultRulesEngine().fire(easyRules, facts);
    return facts.get("unlawful") == null;
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
  public void checkedBySets(Blackhole hole) {
    for (PlanAdopted decision : decisions) {
      hole.consume(isLawfulBySet(decision));
    }
  }

  /** The same check on records that carry ranks, each task compared with those before it. */
  @Benchmark
  public void checkedByRanks(Blackhole hole) {
    for (SamplePlans.Ranked plan : ranked) {
      hole.consume(plan.isLawful());
    }
  }

  /** The same check in two rules of Easy Rules. */
  @Benchmark
  public void checkedByEasyRules(Blackhole hole) {
    for (PlanAdopted decision : decisions) {
      hole.consume(isLawfulByEasyRules(decision));
    }
  }

  /** The limit: the same check on numbers. */
  @Benchmark
  public void checkedOnNumbers(Blackhole hole) {
    for (int plan = 0; plan < plans; plan++) {
      hole.consume(isLawfulOnNumbers(plan));
    }
  }

  /** Ours: the last task comes to the centre. */
  @Benchmark
  public void withCentre(Blackhole hole) {
    for (Plan plan : lawful) {
      hole.consume(ours(plan));
    }
  }

  /** The same on records that carry ranks. */
  @Benchmark
  public void withCentreRanked(Blackhole hole) {
    for (SamplePlans.Ranked plan : lawfulRanked) {
      hole.consume(withRanks(plan));
    }
  }

  /** The same as one list of all tasks, without orders and without a check. */
  @Benchmark
  public void withCentreListed(Blackhole hole) {
    for (Plan plan : lawful) {
      hole.consume(listed(plan));
    }
  }

  /** The same in a persistent list of kotlinx, without orders and without a check. */
  @Benchmark
  public void withCentreKotlinx(Blackhole hole) {
    for (PersistentList<Task> plan : lawfulLists) {
      hole.consume(inKotlinx(plan));
    }
  }

  /** The limit: the same on numbers. */
  @Benchmark
  public void withCentreOnNumbers(Blackhole hole) {
    for (int plan = 0; plan < lawful.size(); plan++) {
      hole.consume(onNumbers(plan));
    }
  }
}
