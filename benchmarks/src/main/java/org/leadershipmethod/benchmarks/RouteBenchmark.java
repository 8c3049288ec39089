package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Route;
import org.leadershipmethod.relay.Stop;
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
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to compute the route of a task, with everyone that it reaches on its way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Questions.COUNT)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class RouteBenchmark {
  private static final FieldOfWork FIELD = FieldOfWork.of(SampleColumns.FIELD);

  /** More than a task can reach on its way in the largest sample. */
  private static final int RECIPIENTS = 64;

  /** How many units; ten people in each. */
  @Param({"1000", "10000", "100000"})
  public int units;

  /** Down one level, or from the top. */
  @Param({"one", "every"})
  public String levels;

  private Questions questions;
  private Organization ours;
  private PlainOrganization plain;
  private GuavaOrganization guava;
  private IntOrganization ints;
  private GraphOrganization graph;
  private final int[] recipients = new int[RECIPIENTS];

  /** Chooses routes, and sees to it that everybody finds the same people on them. */
  @Setup
  public void prepare() {
    SampleColumns sample = SampleColumns.of(units);
    questions = new Questions(sample, levels);
    ours = sample.organization();
    plain = new PlainOrganization(sample);
    guava = new GuavaOrganization(sample);
    ints = new IntOrganization(sample);
    graph = new GraphOrganization(sample);
    questions.resolve(ours);
    for (int i = 0; i < Questions.COUNT; i++) {
      ImmutableList<String> expected = expected(sample, i);
      Same.check("route", expected, recipientsOf(oursAt(i)).reverse());
      Same.check("route", expected, recipientsOf(oursByHandleAt(i)).reverse());
      Same.check("route", expected, graphAt(i));
      Same.check("route", expected, plainAt(i));
      Same.check("route", expected, Lists.transform(guavaAt(i), PersonId::value));
    }
  }

  private ImmutableList<String> expected(SampleColumns sample, int question) {
    int count = limitAt(question);
    ImmutableList.Builder<String> expected = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      expected.add(sample.personId(recipients[i]));
    }
    boolean isBelow = sample.reaches(questions.lower(question), questions.higher(question));
    Same.check("is there a way", isBelow, count > 0);
    return expected.build();
  }

  private static ImmutableList<String> recipientsOf(Optional<Route> route) {
    ImmutableList.Builder<String> recipients = ImmutableList.builder();
    for (Stop stop : route.map(Route::stops).orElse(ImmutableList.of())) {
      stop.charge().holders().forEach(head -> recipients.add(head.value()));
      stop.specific().ifPresent(specialist -> recipients.add(specialist.value()));
    }
    return recipients.build();
  }

  private Optional<Route> oursAt(int question) {
    return Route.between(ours, questions.higherId(question), questions.lowerId(question), FIELD);
  }

  private Optional<Route> oursByHandleAt(int question) {
    return Route.between(
        ours, questions.higherHandle(question), questions.lowerHandle(question), FIELD);
  }

  private ImmutableList<String> graphAt(int question) {
    return graph.route(questions.higherId(question).value(), questions.lowerId(question).value());
  }

  private ImmutableList<String> plainAt(int question) {
    return plain.route(questions.higherId(question).value(), questions.lowerId(question).value());
  }

  private ImmutableList<PersonId> guavaAt(int question) {
    return guava.route(questions.higherId(question), questions.lowerId(question));
  }

  private int limitAt(int question) {
    return ints.route(questions.higher(question), questions.lower(question), recipients);
  }

  /** Ours by ids, with everyone on the way named. */
  @Benchmark
  public void between(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(oursAt(i).map(Route::stops));
    }
  }

  /** Ours by ids, with nobody named: whether there is a route. */
  @Benchmark
  public void unnamed(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(oursAt(i));
    }
  }

  /** Ours by handles, with everyone on the way named. */
  @Benchmark
  public void byHandle(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(oursByHandleAt(i).map(Route::stops));
    }
  }

  /** Ours by handles, with nobody named: whether there is a route. */
  @Benchmark
  public void byHandleUnnamed(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(oursByHandleAt(i));
    }
  }

  /** A walk from edge to edge through a graph of JGraphT. */
  @Benchmark
  public void jgrapht(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(graphAt(i));
    }
  }

  /** A walk from parent to parent through maps of the JDK. */
  @Benchmark
  public void jdkMaps(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(plainAt(i));
    }
  }

  /** A walk from parent to parent through records in one of Guava's maps. */
  @Benchmark
  public void guavaRecords(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(guavaAt(i));
    }
  }

  /** The limit: numbers in, numbers out, into an array that is there already. */
  @Benchmark
  public void limit(Blackhole hole) {
    for (int i = 0; i < Questions.COUNT; i++) {
      hole.consume(limitAt(i));
    }
  }
}
