package org.leadershipmethod.examples.rollout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.examples.screen.Table;

/** What stands in the places for releases: how often one, and how often which other text. */
final class MilestonesTable {

  /** What somebody wrote in the place of a release can be as long as a book. */
  private static final int LETTERS = 40;

  private static final int ROWS = 12;
  private static final String RELEASE = "a release";

  private final ImmutableList<ImmutableMultiset<String>> columns;
  private final boolean isInFull;

  /**
   * Counts them.
   *
   * @param proposals the proposals
   * @param isInFull whether every text is to be seen
   */
  MilestonesTable(List<Proposal> proposals, boolean isInFull) {
    this.columns =
        Stream.concat(
                Stream.of(Maturity.values())
                    .map(maturity -> counted(proposals, proposal -> proposal.milestone(maturity))),
                Stream.of(counted(proposals, Proposal::latest)))
            .collect(ImmutableList.toImmutableList());
    this.isInFull = isInFull;
  }

  private static ImmutableMultiset<String> counted(
      List<Proposal> proposals, Function<Proposal, Milestone> place) {
    return proposals.stream()
        .map(place)
        .map(one -> one.release().isPresent() ? RELEASE : one.written())
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  /** Adds the table and its figures. */
  void add(Report report) {
    Table table =
        new Table().row("in the place of a release", "alpha", "beta", "stable", "latest-milestone");
    ImmutableList<String> texts = texts();
    int shown = isInFull || texts.size() <= ROWS + 1 ? texts.size() : ROWS;
    texts
        .subList(0, shown)
        .forEach(text -> table.row(row(shortened(text), one -> one.count(text))));
    ImmutableSet<String> others = ImmutableSet.copyOf(texts.subList(shown, texts.size()));
    if (!others.isEmpty()) {
      table.row(
          row(
              others.size() + " other texts",
              one -> Multisets.filter(one, others::contains).size()));
    }
    report.figure("inPlaceOfRelease", texts.stream().collect(figures())).table(table.lines());
  }

  /** The releases first, then what is there most often. */
  private ImmutableList<String> texts() {
    ImmutableMultiset.Builder<String> all = ImmutableMultiset.builder();
    columns.forEach(all::addAll);
    return Stream.concat(
            Stream.of(RELEASE),
            Multisets.copyHighestCountFirst(all.build()).entrySet().stream()
                .map(Multiset.Entry::getElement)
                .filter(text -> !text.equals(RELEASE)))
        .collect(ImmutableList.toImmutableList());
  }

  private Collector<String, ?, ImmutableMap<String, List<Integer>>> figures() {
    return ImmutableMap.toImmutableMap(
        text -> text, text -> columns.stream().map(one -> one.count(text)).toList());
  }

  private List<String> row(String first, Function<Multiset<String>, Integer> cell) {
    return Stream.concat(
            Stream.of(first), columns.stream().map(one -> String.valueOf(cell.apply(one))))
        .toList();
  }

  private String shortened(String text) {
    return isInFull || text.length() <= LETTERS ? text : text.substring(0, LETTERS) + "...";
  }
}
