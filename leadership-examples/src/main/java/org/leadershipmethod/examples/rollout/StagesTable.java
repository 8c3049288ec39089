package org.leadershipmethod.examples.rollout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.examples.screen.Table;
import org.leadershipmethod.guidance.StageOrder;

/**
 * For which stages releases are named, and in which order: every proposal stands in one cell.
 *
 * @param all the proposals
 */
record StagesTable(List<Rollout> all) {

  /** Adds the table and its figures. */
  void add(Report report) {
    Table table = new Table().row(row("releases named for", "all", StageOrder::toString));
    ImmutableMap.Builder<String, Object> figures = ImmutableMap.builder();
    Sets.powerSet(ImmutableSet.copyOf(Maturity.values())).stream()
        .sorted(Comparator.<Set<Maturity>>comparingInt(Set::size).reversed())
        .forEach(
            named -> {
              table.row(
                  row(
                      words(named),
                      String.valueOf(of(named).count()),
                      order -> String.valueOf(of(named, order))));
              figures.put(words(named), figures(named));
            });
    report.figure("stagesNamed", figures.buildOrThrow()).table(table.lines());
  }

  private static List<String> row(String first, String all, Function<StageOrder, String> cell) {
    return Stream.concat(Stream.of(first, all), Stream.of(StageOrder.values()).map(cell)).toList();
  }

  private static String words(Set<Maturity> named) {
    return named.isEmpty()
        ? "no stage"
        : named.stream().map(Maturity::toString).collect(joining(", "));
  }

  private ImmutableMap<String, Object> figures(Set<Maturity> named) {
    ImmutableMap.Builder<String, Object> figures = ImmutableMap.builder();
    for (StageOrder order : StageOrder.values()) {
      figures.put(order.toString(), of(named, order));
    }
    return figures.buildOrThrow();
  }

  private long of(Set<Maturity> named, StageOrder order) {
    return of(named).filter(one -> one.stages().order() == order).count();
  }

  private Stream<Rollout> of(Set<Maturity> named) {
    return all.stream()
        .filter(
            one ->
                Stream.of(Maturity.values())
                    .allMatch(maturity -> one.names(maturity) == named.contains(maturity)));
  }
}
