package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured in one contest, in every run.
 *
 * <p>Time is what the processor spent on an operation in the best iteration. Two contenders are
 * only set against each other within a run.
 */
final class Figures {

  /** Who was measured, at which size. */
  private record Place(String contender, long size) {}

  /** Nanoseconds, bytes, and nanoseconds for an entry where entries were counted. */
  private record Cell(double nanos, double bytes, double nanosAnEntry) {}

  private final Contest contest;
  private final List<Map<Place, Cell>> runs = new ArrayList<>();

  Figures(Contest contest) {
    this.contest = contest;
  }

  /** Takes up the results of one more run. */
  void add(Iterable<RunResult> results) {
    Map<Place, Cell> run = new HashMap<>();
    for (RunResult result : results) {
      run.put(contestPlace(result), cell(result));
    }
    runs.add(run);
  }

  private Place contestPlace(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    @Nullable String size = result.getParams().getParam(contest.size());
    return new Place(
        benchmark.substring(benchmark.lastIndexOf('.') + 1),
        size == null ? 0 : Long.parseLong(size));
  }

  private static Cell cell(RunResult result) {
    double nanos = score(result, "cpu");
    double whole = result.getPrimaryResult().getScore();
    return new Cell(
        nanos, score(result, "gc.alloc.rate.norm"), nanos * score(result, "entries") / whole);
  }

  private static double score(RunResult result, String name) {
    @Nullable Result<?> found = result.getSecondaryResults().get(name);
    return found == null ? Double.NaN : found.getScore();
  }

  int runs() {
    return runs.size();
  }

  /** Those who were measured, in the order in which the contest names them. */
  ImmutableList<String> contenders() {
    return contest.roles().keySet().stream()
        .filter(one -> sizes().stream().anyMatch(size -> nanos(one, size).isPresent()))
        .collect(ImmutableList.toImmutableList());
  }

  /** All sizes, the smallest first. */
  ImmutableSortedSet<Long> sizes() {
    ImmutableSortedSet.Builder<Long> sizes = ImmutableSortedSet.naturalOrder();
    runs.forEach(run -> run.keySet().forEach(place -> sizes.add(place.size())));
    return sizes.build();
  }

  long largest() {
    return sizes().last();
  }

  private @Nullable Cell cell(String contender, long size, int run) {
    return runs.get(run).get(new Place(contender, size));
  }

  private OptionalDouble nanos(String contender, long size, int run) {
    @Nullable Cell cell = cell(contender, size, run);
    return cell == null || Double.isNaN(cell.nanos())
        ? OptionalDouble.empty()
        : OptionalDouble.of(cell.nanos());
  }

  /** The better of the runs. */
  OptionalDouble nanos(String contender, long size) {
    return IntStream.range(0, runs())
        .mapToObj(run -> nanos(contender, size, run))
        .flatMapToDouble(OptionalDouble::stream)
        .min();
  }

  /** The less of the runs. */
  OptionalDouble bytes(String contender, long size) {
    return IntStream.range(0, runs())
        .mapToObj(run -> cell(contender, size, run))
        .mapToDouble(cell -> cell == null ? Double.NaN : cell.bytes())
        .filter(bytes -> !Double.isNaN(bytes))
        .min();
  }

  /** How many times what one takes another takes, in one run. */
  OptionalDouble times(String above, String below, long size, int run) {
    OptionalDouble one = nanos(above, size, run);
    OptionalDouble two = nanos(below, size, run);
    return one.isPresent() && two.isPresent()
        ? OptionalDouble.of(one.getAsDouble() / two.getAsDouble())
        : OptionalDouble.empty();
  }

  /** How many times what the limit takes, in one run. */
  OptionalDouble timesLimit(String contender, long size, int run) {
    return contest.limit().isEmpty()
        ? OptionalDouble.empty()
        : times(contender, contest.limit().get(), size, run);
  }

  /** The middle of the runs, as far as ratios have one. */
  OptionalDouble timesLimit(String contender, long size) {
    double[] all =
        IntStream.range(0, runs())
            .mapToObj(run -> timesLimit(contender, size, run))
            .flatMapToDouble(OptionalDouble::stream)
            .map(Math::log)
            .toArray();
    return all.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.exp(IntStream.range(0, all.length).mapToDouble(i -> all[i]).sum() / all.length));
  }

  /** The larger by the smaller of the runs: of ratios; of times for the limit, or without one. */
  OptionalDouble spread(String contender, long size) {
    boolean isRatio = contest.limit().filter(limit -> !limit.equals(contender)).isPresent();
    double[] all =
        IntStream.range(0, runs())
            .mapToObj(
                run -> isRatio ? timesLimit(contender, size, run) : nanos(contender, size, run))
            .flatMapToDouble(OptionalDouble::stream)
            .sorted()
            .toArray();
    return all.length < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(all[all.length - 1] / all[0]);
  }

  /** For one entry, where entries were counted. */
  OptionalDouble microsAnEntry(String contender, long size, int run) {
    @Nullable Cell cell = cell(contender, size, run);
    return cell == null || Double.isNaN(cell.nanosAnEntry())
        ? OptionalDouble.empty()
        : OptionalDouble.of(cell.nanosAnEntry() / 1000);
  }

  /** To which power of the size time grows, in one run: the line closest to all its sizes. */
  OptionalDouble exponent(String contender, int run) {
    List<double[]> points = new ArrayList<>();
    for (long size : sizes()) {
      if (size > 0) {
        nanos(contender, size, run)
            .ifPresent(
                nanos -> points.add(new double[] {Math.log((double) size), Math.log(nanos)}));
      }
    }
    if (points.size() < 2) {
      return OptionalDouble.empty();
    }
    double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
    double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
    double both = points.stream().mapToDouble(point -> (point[0] - x) * (point[1] - y)).sum();
    double alone = points.stream().mapToDouble(point -> (point[0] - x) * (point[0] - x)).sum();
    return OptionalDouble.of(both / alone);
  }

  /** The same, in the middle of the runs. */
  OptionalDouble exponent(String contender) {
    return IntStream.range(0, runs())
        .mapToObj(run -> exponent(contender, run))
        .flatMapToDouble(OptionalDouble::stream)
        .average();
  }
}
