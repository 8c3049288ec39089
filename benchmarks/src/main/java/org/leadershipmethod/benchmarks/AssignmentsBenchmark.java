package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Lists;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.leadershipmethod.organization.Answerers;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Assignment;
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

/** How long it takes to see who answers for a task that goes from the top to all units below. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class AssignmentsBenchmark {
  private static final FieldOfWork FIELD = FieldOfWork.of(SampleColumns.FIELD);
  private static final Task TASK = Task.of("literacy", "Literacy", FIELD);

  /** How many units; ten people in each. */
  @Param({"1000", "10000", "100000"})
  public int units;

  private SampleColumns sample;
  private UnitId top;
  private Organization ours;
  private GuavaOrganization guava;
  private GraphOrganization graph;
  private IntSubtrees ints;
  private int[] recipients;

  /** Sees to it that everybody finds the same people. */
  @Setup
  public void prepare() {
    sample = SampleColumns.of(units);
    top = UnitId.of(sample.unitId(sample.root()));
    ours = sample.organization();
    guava = new GuavaOrganization(sample);
    graph = new GraphOrganization(sample);
    ints = new IntSubtrees(sample, new IntOrganization(sample));
    recipients = new int[units * 2];
    int count = limit();
    ImmutableList<String> expected =
        IntStream.range(0, count)
            .mapToObj(i -> sample.personId(recipients[i]))
            .collect(ImmutableList.toImmutableList());
    Same.check("recipients", expected, Lists.transform(guavaRecords(), PersonId::value));
    Same.check("recipients", sorted(expected), sorted(jgrapht()));
    Same.check(
        "recipients",
        sorted(expected),
        sorted(Lists.transform(list(), AssignmentsBenchmark::person)));
    int[] visited = {-sample.persons()};
    ours.answerers(top, FIELD).forEach(unit -> visited[0] += people(unit));
    Same.check(
        "how many, and those of the top",
        count + people(ours.handle(top).answerers(FIELD, ours)),
        visited[0] + sample.persons());
  }

  private static String person(Assignment assignment) {
    return assignment.person().value();
  }

  private static ImmutableMultiset<String> sorted(Iterable<String> people) {
    return ImmutableMultiset.copyOf(people);
  }

  private static int people(Answerers unit) {
    return (unit.head().isPresent() ? 1 : 0) + (unit.specific().isPresent() ? 1 : 0);
  }

  /** Ours, each unit visited, and everybody there counted. */
  @Benchmark
  public int visited() {
    int[] count = {0};
    ours.answerers(top, FIELD).forEach(unit -> count[0] += people(unit));
    return count[0];
  }

  /** Ours, each unit visited and kept. */
  @Benchmark
  public void visitedAndKept(Blackhole hole) {
    ours.answerers(top, FIELD).forEach(hole::consume);
  }

  /** Ours, as a list of assignments. */
  @Benchmark
  public ImmutableList<Assignment> list() {
    return Assignment.below(ours, top, TASK);
  }

  /** A walk through records in Guava's maps. */
  @Benchmark
  public ImmutableList<PersonId> guavaRecords() {
    return guava.below(top);
  }

  /** A walk through a graph of JGraphT, level by level. */
  @Benchmark
  public ImmutableList<String> jgrapht() {
    return graph.below(sample.unitId(sample.root()));
  }

  /** The limit: numbers into an array that is there already. */
  @Benchmark
  public int limit() {
    return ints.below(1, units, recipients);
  }
}
