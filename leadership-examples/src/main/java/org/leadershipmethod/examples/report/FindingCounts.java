package org.leadershipmethod.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multisets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.screen.Table;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * The findings of one rule, counted by place.
 *
 * @param rule the rule
 * @param findings what it found; never empty
 * @param places where, the place with most findings first, otherwise by name
 */
record FindingCounts(
    RuleId rule, ImmutableList<Finding> findings, ImmutableMultiset<String> places) {

  /**
   * Counts findings rule by rule, what is most urgent first: rules that say what their clauses say
   * come before interpretations, and what was found more often before what was found less.
   */
  static ImmutableList<FindingCounts> byUrgency(Collection<Finding> findings) {
    return Multimaps.index(findings, Finding::rule).asMap().values().stream()
        .map(ofRule -> of(ImmutableList.copyOf(ofRule)))
        .sorted(comparing(FindingCounts::isOurs).thenComparing(one -> -one.findings.size()))
        .collect(toImmutableList());
  }

  private static FindingCounts of(ImmutableList<Finding> findings) {
    ImmutableMultiset<String> places =
        findings.stream()
            .map(finding -> finding.where().toString())
            .sorted()
            .collect(ImmutableMultiset.toImmutableMultiset());
    return new FindingCounts(
        findings.get(0).rule(), findings, Multisets.copyHighestCountFirst(places));
  }

  /** Whether the rule is an interpretation of its clauses. */
  boolean isOurs() {
    return findings.get(0).ours();
  }

  /** The clauses of the rule. */
  String clauses() {
    return Joiner.on(", ").join(findings.get(0).clauses());
  }

  /** The latest finding at the place with most of them. */
  Finding example() {
    String most = places.iterator().next();
    return findings.stream()
        .filter(finding -> finding.where().toString().equals(most))
        .max(comparing(finding -> finding.when().map(When::latest).orElse(Instant.MIN)))
        .orElseThrow();
  }

  /**
   * A table of counts by place and rule, with sums.
   *
   * @param counts the rules, in the order of the columns
   * @param rows how many places may have a row of their own; the others share one
   * @param place what a place is called
   */
  static ImmutableList<String> table(List<FindingCounts> counts, int rows, String place) {
    ImmutableList<String> places =
        counts.stream()
            .flatMap(one -> one.places.elementSet().stream())
            .distinct()
            .collect(toImmutableList());
    int shown = places.size() > rows ? rows - 1 : places.size();
    ImmutableList<String> others = places.subList(shown, places.size());
    Table table = new Table();
    table.row(cells("", counts.stream().map(one -> one.rule.toString()).toList(), "all"));
    table.row(cells("", counts.stream().map(FindingCounts::clauses).toList(), ""));
    places.subList(0, shown).forEach(one -> table.row(sums(one, counts, List.of(one))));
    if (!others.isEmpty()) {
      table.row(sums(others.size() + " further " + place + "s", counts, others));
    }
    return table.row(sums("all", counts, places)).lines();
  }

  private static ImmutableList<String> sums(
      String label, List<FindingCounts> counts, List<String> places) {
    List<Integer> numbers = counts.stream().map(one -> one.at(places)).toList();
    int all = numbers.stream().mapToInt(Integer::intValue).sum();
    return cells(label, numbers.stream().map(String::valueOf).toList(), String.valueOf(all));
  }

  private int at(List<String> somePlaces) {
    return somePlaces.stream().mapToInt(places::count).sum();
  }

  private static ImmutableList<String> cells(String first, List<String> middle, String last) {
    return ImmutableList.<String>builder().add(first).addAll(middle).add(last).build();
  }
}
