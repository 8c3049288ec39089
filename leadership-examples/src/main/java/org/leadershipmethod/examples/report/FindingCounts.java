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
import org.leadershipmethod.chronicle.When;
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
        .reduce((one, other) -> latest(other).isBefore(latest(one)) ? one : other)
        .orElseThrow();
  }

  private static Instant latest(Finding finding) {
    return finding.when().map(When::latest).orElse(Instant.MIN);
  }

  /** How many were found at some places. */
  int at(Collection<String> somePlaces) {
    return somePlaces.stream().mapToInt(places::count).sum();
  }
}
