package org.leadershipmethod.examples.rollout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.examples.rollout.Rollout.Progress;
import org.leadershipmethod.examples.screen.Table;

/**
 * How many releases lie between two stages, of how many proposals: of all of them, and of those
 * that were worked on up to the later stage.
 *
 * @param all the proposals
 */
record ReleasesTable(List<Rollout> all) {

  private static final ImmutableList<String> HEADS =
      ImmutableList.of(
          "releases between", "alpha to beta", "worked on", "beta to stable", "worked on");

  /** Adds the table and its figures. */
  void add(Report report) {
    ImmutableList<Releases> columns =
        ImmutableList.of(
            Releases.between(Maturity.ALPHA, Maturity.BETA, all),
            Releases.between(Maturity.ALPHA, Maturity.BETA, workedOn(Maturity.BETA)),
            Releases.between(Maturity.BETA, Maturity.STABLE, all),
            Releases.between(Maturity.BETA, Maturity.STABLE, workedOn(Maturity.STABLE)));
    Table table = new Table().row(HEADS);
    ImmutableSortedSet<Long> numbers =
        columns.stream()
            .flatMap(one -> one.counts().elementSet().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Long::compare));
    for (long number : numbers) {
      table.row(row(String.valueOf(number), columns, one -> one.counts().count(number)));
    }
    table
        .row(row("proposals", columns, one -> one.counts().size()))
        .row(row("median", columns, one -> one.median().orElse("-")));
    report
        .say("")
        .say(
            "Releases between two stages: of all proposals that name both in order, and of those"
                + " that were worked on up to the later one.")
        .figure("alphaToBeta", columns.get(0).data())
        .figure("alphaToBetaWorkedOn", columns.get(1).data())
        .figure("betaToStable", columns.get(2).data())
        .figure("betaToStableWorkedOn", columns.get(3).data())
        .table(table.lines());
  }

  private List<Rollout> workedOn(Maturity maturity) {
    return all.stream().filter(one -> one.progress(maturity) == Progress.WORKED_ON).toList();
  }

  private static List<String> row(
      String first, List<Releases> columns, Function<Releases, Object> cell) {
    return Stream.concat(
            Stream.of(first), columns.stream().map(one -> String.valueOf(cell.apply(one))))
        .toList();
  }
}
